package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.blocking.BlockingDeleteRequest;

/** Reads and writes {@link BlockingDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class BlockingDeleteRequestJson extends RequestType<BlockingDeleteRequest> {

    static final BlockingDeleteRequestJson TYPE = new BlockingDeleteRequestJson();

    private BlockingDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, BlockingDeleteRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
