package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IImportUserListsRequest;

/** Reads and writes {@link IImportUserListsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IImportUserListsRequestJson extends RequestType<IImportUserListsRequest> {

    static final IImportUserListsRequestJson TYPE = new IImportUserListsRequestJson();

    private IImportUserListsRequestJson() {}

    @Override
    public void members(JsonOut json, IImportUserListsRequest value) throws IOException {
        json.text("fileId", value.fileId());
    }
}
