package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IDeleteAccountRequest;

/** Reads and writes {@link IDeleteAccountRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IDeleteAccountRequestJson extends RequestType<IDeleteAccountRequest> {

    static final IDeleteAccountRequestJson TYPE = new IDeleteAccountRequestJson();

    private IDeleteAccountRequestJson() {}

    @Override
    public void members(JsonOut json, IDeleteAccountRequest value) throws IOException {
        json.text("password", value.password());
        json.text("token", value.token());
    }
}
