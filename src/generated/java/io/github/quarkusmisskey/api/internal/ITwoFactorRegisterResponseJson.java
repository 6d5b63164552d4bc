package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRegisterResponse;

/** Reads and writes {@link ITwoFactorRegisterResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorRegisterResponseJson extends ObjectType<ITwoFactorRegisterResponse> {

    static final ITwoFactorRegisterResponseJson TYPE = new ITwoFactorRegisterResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "qr",
            "url",
            "secret",
            "label",
            "issuer");

    private ITwoFactorRegisterResponseJson() {}

    @Override
    public ITwoFactorRegisterResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String qr = null;
        String url = null;
        String secret = null;
        String label = null;
        String issuer = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> qr = json.text();
                case 1 -> url = json.text();
                case 2 -> secret = json.text();
                case 3 -> label = json.text();
                case 4 -> issuer = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ITwoFactorRegisterResponse(
                qr,
                url,
                secret,
                label,
                issuer,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ITwoFactorRegisterResponse value) throws IOException {
        json.text("qr", value.qr());
        json.text("url", value.url());
        json.text("secret", value.secret());
        json.text("label", value.label());
        json.text("issuer", value.issuer());
        json.unknown(value.unknown());
    }
}
