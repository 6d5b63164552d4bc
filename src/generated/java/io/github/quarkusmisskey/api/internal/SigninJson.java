package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Signin;

/** Reads and writes {@link Signin}. */
@Generated("io.github.quarkusmisskey.generator")
final class SigninJson extends ObjectType<Signin> {

    static final SigninJson TYPE = new SigninJson();

    private SigninJson() {}

    @Override
    public Signin read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String ip = null;
        JsonNode headers = null;
        Boolean success = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "ip" -> ip = json.text();
                case "headers" -> headers = json.tree();
                case "success" -> success = json.flag();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new Signin(
                id,
                createdAt,
                ip,
                headers,
                success,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Signin value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("ip", value.ip());
        json.member("headers", value.headers(), Scalars.TREE);
        json.member("success", value.success(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
