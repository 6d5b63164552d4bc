package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsUpdateRequest;

/** Reads and writes {@link ClipsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsUpdateRequestJson extends RequestType<ClipsUpdateRequest> {

    static final ClipsUpdateRequestJson TYPE = new ClipsUpdateRequestJson();

    private ClipsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsUpdateRequest value) throws IOException {
        json.text("clipId", value.clipId());
        json.text("name", value.name());
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
        json.patch("description", value.description(), Scalars.TEXT);
    }
}
