package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.pages.PagesDeleteRequest;

/** Reads and writes {@link PagesDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PagesDeleteRequestJson extends RequestType<PagesDeleteRequest> {

    static final PagesDeleteRequestJson TYPE = new PagesDeleteRequestJson();

    private PagesDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, PagesDeleteRequest value) throws IOException {
        json.text("pageId", value.pageId());
    }
}
