package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IImportBlockingRequest;

/** Reads and writes {@link IImportBlockingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IImportBlockingRequestJson extends RequestType<IImportBlockingRequest> {

    static final IImportBlockingRequestJson TYPE = new IImportBlockingRequestJson();

    private IImportBlockingRequestJson() {}

    @Override
    public void members(JsonOut json, IImportBlockingRequest value) throws IOException {
        json.text("fileId", value.fileId());
    }
}
