package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.username.UsernameAvailableRequest;

/** Reads and writes {@link UsernameAvailableRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsernameAvailableRequestJson extends RequestType<UsernameAvailableRequest> {

    static final UsernameAvailableRequestJson TYPE = new UsernameAvailableRequestJson();

    private UsernameAvailableRequestJson() {}

    @Override
    public void members(JsonOut json, UsernameAvailableRequest value) throws IOException {
        json.text("username", value.username());
    }
}
