package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IExportFollowingRequest;

/** Reads and writes {@link IExportFollowingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IExportFollowingRequestJson extends RequestType<IExportFollowingRequest> {

    static final IExportFollowingRequestJson TYPE = new IExportFollowingRequestJson();

    private IExportFollowingRequestJson() {}

    @Override
    public void members(JsonOut json, IExportFollowingRequest value) throws IOException {
        json.member("excludeMuting", value.excludeMuting(), Scalars.FLAG);
        json.member("excludeInactive", value.excludeInactive(), Scalars.FLAG);
    }
}
