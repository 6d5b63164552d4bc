package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.auth.session.AuthSessionGenerateResponse;

/** Reads and writes {@link AuthSessionGenerateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AuthSessionGenerateResponseJson extends ObjectType<AuthSessionGenerateResponse> {

    static final AuthSessionGenerateResponseJson TYPE = new AuthSessionGenerateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "token",
            "url");

    private AuthSessionGenerateResponseJson() {}

    @Override
    public AuthSessionGenerateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String token = null;
        String url = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> token = json.text();
                case 1 -> url = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AuthSessionGenerateResponse(
                token,
                url,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AuthSessionGenerateResponse value) throws IOException {
        json.text("token", value.token());
        json.text("url", value.url());
        json.unknown(value.unknown());
    }
}
