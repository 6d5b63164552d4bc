package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.pages.PagesLikeRequest;

/** Reads and writes {@link PagesLikeRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PagesLikeRequestJson extends RequestType<PagesLikeRequest> {

    static final PagesLikeRequestJson TYPE = new PagesLikeRequestJson();

    private PagesLikeRequestJson() {}

    @Override
    public void members(JsonOut json, PagesLikeRequest value) throws IOException {
        json.text("pageId", value.pageId());
    }
}
