package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.pages.PagesUpdateRequest;

/** Reads and writes {@link PagesUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PagesUpdateRequestJson extends RequestType<PagesUpdateRequest> {

    static final PagesUpdateRequestJson TYPE = new PagesUpdateRequestJson();

    private PagesUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, PagesUpdateRequest value) throws IOException {
        json.text("pageId", value.pageId());
        json.text("title", value.title());
        json.text("name", value.name());
        json.patch("summary", value.summary(), Scalars.TEXT);
        json.member("content", value.content(), ListType.of(MapType.of(Scalars.ANY)));
        json.member("variables", value.variables(), ListType.of(MapType.of(Scalars.ANY)));
        json.text("script", value.script());
        json.patch("eyeCatchingImageId", value.eyeCatchingImageId(), Scalars.TEXT);
        json.member("font", value.font(), PageFontJson.TYPE);
        json.member("alignCenter", value.alignCenter(), Scalars.FLAG);
        json.member("hideTitleWhenPinned", value.hideTitleWhenPinned(), Scalars.FLAG);
    }
}
