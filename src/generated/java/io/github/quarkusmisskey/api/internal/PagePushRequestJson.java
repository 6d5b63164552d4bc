package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.PagePushRequest;

/** Reads and writes {@link PagePushRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PagePushRequestJson extends RequestType<PagePushRequest> {

    static final PagePushRequestJson TYPE = new PagePushRequestJson();

    private PagePushRequestJson() {}

    @Override
    public void members(JsonOut json, PagePushRequest value) throws IOException {
        json.text("pageId", value.pageId());
        json.text("event", value.event());
        json.member("var", value.var(), Scalars.ANY);
    }
}
