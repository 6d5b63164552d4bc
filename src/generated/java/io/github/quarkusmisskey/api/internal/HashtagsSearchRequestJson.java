package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.hashtags.HashtagsSearchRequest;

/** Reads and writes {@link HashtagsSearchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class HashtagsSearchRequestJson extends RequestType<HashtagsSearchRequest> {

    static final HashtagsSearchRequestJson TYPE = new HashtagsSearchRequestJson();

    private HashtagsSearchRequestJson() {}

    @Override
    public void members(JsonOut json, HashtagsSearchRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("query", value.query());
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(HashtagsSearchRequest request) {
        return request.limit();
    }
}
