package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.sw.SwUpdateRegistrationResponse;

/** Reads and writes {@link SwUpdateRegistrationResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class SwUpdateRegistrationResponseJson extends ObjectType<SwUpdateRegistrationResponse> {

    static final SwUpdateRegistrationResponseJson TYPE = new SwUpdateRegistrationResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "userId",
            "endpoint",
            "sendReadMessage");

    private SwUpdateRegistrationResponseJson() {}

    @Override
    public SwUpdateRegistrationResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String userId = null;
        String endpoint = null;
        Boolean sendReadMessage = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> userId = json.text();
                case 1 -> endpoint = json.text();
                case 2 -> sendReadMessage = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new SwUpdateRegistrationResponse(
                userId,
                endpoint,
                sendReadMessage,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, SwUpdateRegistrationResponse value) throws IOException {
        json.text("userId", value.userId());
        json.text("endpoint", value.endpoint());
        json.member("sendReadMessage", value.sendReadMessage(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
