package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.hashtags.HashtagsShowRequest;

/** Reads and writes {@link HashtagsShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class HashtagsShowRequestJson extends RequestType<HashtagsShowRequest> {

    static final HashtagsShowRequestJson TYPE = new HashtagsShowRequestJson();

    private HashtagsShowRequestJson() {}

    @Override
    public void members(JsonOut json, HashtagsShowRequest value) throws IOException {
        json.text("tag", value.tag());
    }
}
