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
    private static final MemberNames NAMES = MemberNames.of(
            "available");

    private UsernameAvailableResponseJson() {}

    @Override
    public UsernameAvailableResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Boolean available = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> available = json.flag();
                default -> unknown = json.keep(unknown);
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
