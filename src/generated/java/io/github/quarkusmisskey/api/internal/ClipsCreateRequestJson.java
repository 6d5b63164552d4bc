package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsCreateRequest;

/** Reads and writes {@link ClipsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsCreateRequestJson extends RequestType<ClipsCreateRequest> {

    static final ClipsCreateRequestJson TYPE = new ClipsCreateRequestJson();

    private ClipsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
        json.text("description", value.description());
    }
}
