package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsUnfavoriteRequest;

/** Reads and writes {@link ClipsUnfavoriteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsUnfavoriteRequestJson extends RequestType<ClipsUnfavoriteRequest> {

    static final ClipsUnfavoriteRequestJson TYPE = new ClipsUnfavoriteRequestJson();

    private ClipsUnfavoriteRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsUnfavoriteRequest value) throws IOException {
        json.text("clipId", value.clipId());
    }
}
