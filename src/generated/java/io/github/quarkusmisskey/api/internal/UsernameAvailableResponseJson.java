package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.username.UsernameAvailableResponse;

/** Reads and writes {@link UsernameAvailableResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsernameAvailableResponseJson extends ObjectType<UsernameAvailableResponse> {

    static final UsernameAvailableResponseJson TYPE = new UsernameAvailableResponseJson();

    private UsernameAvailableResponseJson() {}

    @Override
    public UsernameAvailableResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Boolean available = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "available" -> available = json.flag();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new UsernameAvailableResponse(
                available,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UsernameAvailableResponse value) throws IOException {
        json.member("available", value.available(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
