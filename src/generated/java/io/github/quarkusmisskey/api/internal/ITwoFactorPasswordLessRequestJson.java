package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorPasswordLessRequest;

/** Reads and writes {@link ITwoFactorPasswordLessRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorPasswordLessRequestJson extends RequestType<ITwoFactorPasswordLessRequest> {

    static final ITwoFactorPasswordLessRequestJson TYPE = new ITwoFactorPasswordLessRequestJson();

    private ITwoFactorPasswordLessRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorPasswordLessRequest value) throws IOException {
        json.member("value", value.value(), Scalars.FLAG);
    }
}
