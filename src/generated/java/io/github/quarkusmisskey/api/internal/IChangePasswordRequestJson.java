package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IChangePasswordRequest;

/** Reads and writes {@link IChangePasswordRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IChangePasswordRequestJson extends RequestType<IChangePasswordRequest> {

    static final IChangePasswordRequestJson TYPE = new IChangePasswordRequestJson();

    private IChangePasswordRequestJson() {}

    @Override
    public void members(JsonOut json, IChangePasswordRequest value) throws IOException {
        json.text("currentPassword", value.currentPassword());
        json.text("newPassword", value.newPassword());
        json.text("token", value.token());
    }
}
