package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.auth.session.AuthSessionUserkeyResponse;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** Reads and writes {@link AuthSessionUserkeyResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AuthSessionUserkeyResponseJson extends ObjectType<AuthSessionUserkeyResponse> {

    static final AuthSessionUserkeyResponseJson TYPE = new AuthSessionUserkeyResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "accessToken",
            "user");

    private AuthSessionUserkeyResponseJson() {}

    @Override
    public AuthSessionUserkeyResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String accessToken = null;
        UserDetailedNotMe user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> accessToken = json.text();
                case 1 -> user = UserDetailedNotMeJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AuthSessionUserkeyResponse(
                accessToken,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AuthSessionUserkeyResponse value) throws IOException {
        json.text("accessToken", value.accessToken());
        json.member("user", value.user(), UserDetailedNotMeJson.TYPE);
        json.unknown(value.unknown());
    }
}
