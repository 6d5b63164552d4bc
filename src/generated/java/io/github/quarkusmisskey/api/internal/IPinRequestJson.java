package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IPinRequest;

/** Reads and writes {@link IPinRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IPinRequestJson extends RequestType<IPinRequest> {

    static final IPinRequestJson TYPE = new IPinRequestJson();

    private IPinRequestJson() {}

    @Override
    public void members(JsonOut json, IPinRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
