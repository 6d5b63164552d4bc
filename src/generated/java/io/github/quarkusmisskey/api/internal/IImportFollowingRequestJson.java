package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IImportFollowingRequest;

/** Reads and writes {@link IImportFollowingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IImportFollowingRequestJson extends RequestType<IImportFollowingRequest> {

    static final IImportFollowingRequestJson TYPE = new IImportFollowingRequestJson();

    private IImportFollowingRequestJson() {}

    @Override
    public void members(JsonOut json, IImportFollowingRequest value) throws IOException {
        json.text("fileId", value.fileId());
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
    }
}
