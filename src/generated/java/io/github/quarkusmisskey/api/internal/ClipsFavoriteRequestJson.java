package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsFavoriteRequest;

/** Reads and writes {@link ClipsFavoriteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsFavoriteRequestJson extends RequestType<ClipsFavoriteRequest> {

    static final ClipsFavoriteRequestJson TYPE = new ClipsFavoriteRequestJson();

    private ClipsFavoriteRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsFavoriteRequest value) throws IOException {
        json.text("clipId", value.clipId());
    }
}
