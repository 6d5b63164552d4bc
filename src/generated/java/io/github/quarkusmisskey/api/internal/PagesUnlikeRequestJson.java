package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.pages.PagesUnlikeRequest;

/** Reads and writes {@link PagesUnlikeRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PagesUnlikeRequestJson extends RequestType<PagesUnlikeRequest> {

    static final PagesUnlikeRequestJson TYPE = new PagesUnlikeRequestJson();

    private PagesUnlikeRequestJson() {}

    @Override
    public void members(JsonOut json, PagesUnlikeRequest value) throws IOException {
        json.text("pageId", value.pageId());
    }
}
