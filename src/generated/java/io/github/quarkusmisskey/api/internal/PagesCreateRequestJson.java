package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.pages.PagesCreateRequest;

/** Reads and writes {@link PagesCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PagesCreateRequestJson extends RequestType<PagesCreateRequest> {

    static final PagesCreateRequestJson TYPE = new PagesCreateRequestJson();

    private PagesCreateRequestJson() {}

    @Override
    public void members(JsonOut json, PagesCreateRequest value) throws IOException {
        json.text("title", value.title());
        json.text("name", value.name());
        json.text("summary", value.summary());
        json.member("content", value.content(), ListType.of(MapType.of(Scalars.ANY)));
        json.member("variables", value.variables(), ListType.of(MapType.of(Scalars.ANY)));
        json.text("script", value.script());
        json.text("eyeCatchingImageId", value.eyeCatchingImageId());
        json.member("font", value.font(), PageFontJson.TYPE);
        json.member("alignCenter", value.alignCenter(), Scalars.FLAG);
        json.member("hideTitleWhenPinned", value.hideTitleWhenPinned(), Scalars.FLAG);
    }
}
