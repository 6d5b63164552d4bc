package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.sw.SwShowRegistrationRequest;

/** Reads and writes {@link SwShowRegistrationRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class SwShowRegistrationRequestJson extends RequestType<SwShowRegistrationRequest> {

    static final SwShowRegistrationRequestJson TYPE = new SwShowRegistrationRequestJson();

    private SwShowRegistrationRequestJson() {}

    @Override
    public void members(JsonOut json, SwShowRegistrationRequest value) throws IOException {
        json.text("endpoint", value.endpoint());
    }
}
