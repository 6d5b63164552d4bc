package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsDeleteRequest;

/** Reads and writes {@link ClipsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsDeleteRequestJson extends RequestType<ClipsDeleteRequest> {

    static final ClipsDeleteRequestJson TYPE = new ClipsDeleteRequestJson();

    private ClipsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsDeleteRequest value) throws IOException {
        json.text("clipId", value.clipId());
    }
}
