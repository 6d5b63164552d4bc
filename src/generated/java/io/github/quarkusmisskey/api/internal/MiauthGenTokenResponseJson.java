package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.miauth.MiauthGenTokenResponse;

/** Reads and writes {@link MiauthGenTokenResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class MiauthGenTokenResponseJson extends ObjectType<MiauthGenTokenResponse> {

    static final MiauthGenTokenResponseJson TYPE = new MiauthGenTokenResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "token");

    private MiauthGenTokenResponseJson() {}

    @Override
    public MiauthGenTokenResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String token = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> token = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new MiauthGenTokenResponse(
                token,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, MiauthGenTokenResponse value) throws IOException {
        json.text("token", value.token());
        json.unknown(value.unknown());
    }
}
