package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IImportMutingRequest;

/** Reads and writes {@link IImportMutingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IImportMutingRequestJson extends RequestType<IImportMutingRequest> {

    static final IImportMutingRequestJson TYPE = new IImportMutingRequestJson();

    private IImportMutingRequestJson() {}

    @Override
    public void members(JsonOut json, IImportMutingRequest value) throws IOException {
        json.text("fileId", value.fileId());
    }
}
