package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.PingResponse;

/** Reads and writes {@link PingResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class PingResponseJson extends ObjectType<PingResponse> {

    static final PingResponseJson TYPE = new PingResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "pong");

    private PingResponseJson() {}

    @Override
    public PingResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long pong = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> pong = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new PingResponse(
                pong,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, PingResponse value) throws IOException {
        json.member("pong", value.pong(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
