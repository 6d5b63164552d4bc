package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IUpdateEmailRequest;

/** Reads and writes {@link IUpdateEmailRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IUpdateEmailRequestJson extends RequestType<IUpdateEmailRequest> {

    static final IUpdateEmailRequestJson TYPE = new IUpdateEmailRequestJson();

    private IUpdateEmailRequestJson() {}

    @Override
    public void members(JsonOut json, IUpdateEmailRequest value) throws IOException {
        json.text("password", value.password());
        json.patch("email", value.email(), Scalars.TEXT);
        json.patch("token", value.token(), Scalars.TEXT);
    }
}
