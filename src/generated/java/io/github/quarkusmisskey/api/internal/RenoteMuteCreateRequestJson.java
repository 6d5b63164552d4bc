package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.renotemute.RenoteMuteCreateRequest;

/** Reads and writes {@link RenoteMuteCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class RenoteMuteCreateRequestJson extends RequestType<RenoteMuteCreateRequest> {

    static final RenoteMuteCreateRequestJson TYPE = new RenoteMuteCreateRequestJson();

    private RenoteMuteCreateRequestJson() {}

    @Override
    public void members(JsonOut json, RenoteMuteCreateRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
