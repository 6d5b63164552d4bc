package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.auth.session.AuthSessionShowResponse;
import io.github.quarkusmisskey.api.model.App;

/** Reads and writes {@link AuthSessionShowResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AuthSessionShowResponseJson extends ObjectType<AuthSessionShowResponse> {

    static final AuthSessionShowResponseJson TYPE = new AuthSessionShowResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "app",
            "token");

    private AuthSessionShowResponseJson() {}

    @Override
    public AuthSessionShowResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        App app = null;
        String token = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> app = AppJson.TYPE.read(json);
                case 2 -> token = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AuthSessionShowResponse(
                id,
                app,
                token,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AuthSessionShowResponse value) throws IOException {
        json.text("id", value.id());
        json.member("app", value.app(), AppJson.TYPE);
        json.text("token", value.token());
        json.unknown(value.unknown());
    }
}
