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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "qr" -> qr = json.text();
                case "url" -> url = json.text();
                case "secret" -> secret = json.text();
                case "label" -> label = json.text();
                case "issuer" -> issuer = json.text();
                default -> unknown = json.keep(member, unknown);
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
