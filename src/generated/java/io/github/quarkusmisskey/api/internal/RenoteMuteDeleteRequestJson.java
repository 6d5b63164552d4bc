package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.renotemute.RenoteMuteDeleteRequest;

/** Reads and writes {@link RenoteMuteDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class RenoteMuteDeleteRequestJson extends RequestType<RenoteMuteDeleteRequest> {

    static final RenoteMuteDeleteRequestJson TYPE = new RenoteMuteDeleteRequestJson();

    private RenoteMuteDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, RenoteMuteDeleteRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
