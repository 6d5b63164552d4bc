package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IUnpinRequest;

/** Reads and writes {@link IUnpinRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IUnpinRequestJson extends RequestType<IUnpinRequest> {

    static final IUnpinRequestJson TYPE = new IUnpinRequestJson();

    private IUnpinRequestJson() {}

    @Override
    public void members(JsonOut json, IUnpinRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
