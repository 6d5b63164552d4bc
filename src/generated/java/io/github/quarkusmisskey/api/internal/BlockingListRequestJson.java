package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.blocking.BlockingListRequest;

/** Reads and writes {@link BlockingListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class BlockingListRequestJson extends RequestType<BlockingListRequest> {

    static final BlockingListRequestJson TYPE = new BlockingListRequestJson();

    private BlockingListRequestJson() {}

    @Override
    public void members(JsonOut json, BlockingListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(BlockingListRequest request) {
        return request.limit();
    }
}
