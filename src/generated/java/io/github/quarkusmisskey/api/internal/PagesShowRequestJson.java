package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.pages.PagesShowRequest;

/** Reads and writes {@link PagesShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PagesShowRequestJson extends RequestType<PagesShowRequest> {

    static final PagesShowRequestJson TYPE = new PagesShowRequestJson();

    private PagesShowRequestJson() {}

    @Override
    public void members(JsonOut json, PagesShowRequest value) throws IOException {
        json.text("pageId", value.pageId());
        json.text("name", value.name());
        json.text("username", value.username());
    }
}
