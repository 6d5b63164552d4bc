package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsShowRequest;

/** Reads and writes {@link ClipsShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsShowRequestJson extends RequestType<ClipsShowRequest> {

    static final ClipsShowRequestJson TYPE = new ClipsShowRequestJson();

    private ClipsShowRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsShowRequest value) throws IOException {
        json.text("clipId", value.clipId());
    }
}
