package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.blocking.BlockingCreateRequest;

/** Reads and writes {@link BlockingCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class BlockingCreateRequestJson extends RequestType<BlockingCreateRequest> {

    static final BlockingCreateRequestJson TYPE = new BlockingCreateRequestJson();

    private BlockingCreateRequestJson() {}

    @Override
    public void members(JsonOut json, BlockingCreateRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
