package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.MetaRequest;

/** Reads and writes {@link MetaRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class MetaRequestJson extends RequestType<MetaRequest> {

    static final MetaRequestJson TYPE = new MetaRequestJson();

    private MetaRequestJson() {}

    @Override
    public void members(JsonOut json, MetaRequest value) throws IOException {
        json.member("detail", value.detail(), Scalars.FLAG);
    }
}
