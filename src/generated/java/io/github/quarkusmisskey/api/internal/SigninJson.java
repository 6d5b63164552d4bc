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
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "ip",
            "headers",
            "success");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> ip = json.text();
                case 3 -> headers = json.tree();
                case 4 -> success = json.flag();
                default -> unknown = json.keep(unknown);
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
