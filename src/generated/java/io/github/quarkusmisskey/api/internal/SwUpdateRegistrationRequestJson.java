package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.sw.SwUpdateRegistrationRequest;

/** Reads and writes {@link SwUpdateRegistrationRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class SwUpdateRegistrationRequestJson extends RequestType<SwUpdateRegistrationRequest> {

    static final SwUpdateRegistrationRequestJson TYPE = new SwUpdateRegistrationRequestJson();

    private SwUpdateRegistrationRequestJson() {}

    @Override
    public void members(JsonOut json, SwUpdateRegistrationRequest value) throws IOException {
        json.text("endpoint", value.endpoint());
        json.member("sendReadMessage", value.sendReadMessage(), Scalars.FLAG);
    }
}
