package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.mute.MuteDeleteRequest;

/** Reads and writes {@link MuteDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class MuteDeleteRequestJson extends RequestType<MuteDeleteRequest> {

    static final MuteDeleteRequestJson TYPE = new MuteDeleteRequestJson();

    private MuteDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, MuteDeleteRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
