package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IImportAntennasRequest;

/** Reads and writes {@link IImportAntennasRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IImportAntennasRequestJson extends RequestType<IImportAntennasRequest> {

    static final IImportAntennasRequestJson TYPE = new IImportAntennasRequestJson();

    private IImportAntennasRequestJson() {}

    @Override
    public void members(JsonOut json, IImportAntennasRequest value) throws IOException {
        json.text("fileId", value.fileId());
    }
}
