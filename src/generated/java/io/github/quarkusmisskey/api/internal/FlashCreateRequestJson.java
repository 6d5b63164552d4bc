package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashCreateRequest;

/** Reads and writes {@link FlashCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashCreateRequestJson extends RequestType<FlashCreateRequest> {

    static final FlashCreateRequestJson TYPE = new FlashCreateRequestJson();

    private FlashCreateRequestJson() {}

    @Override
    public void members(JsonOut json, FlashCreateRequest value) throws IOException {
        json.text("title", value.title());
        json.text("summary", value.summary());
        json.text("script", value.script());
        json.member("permissions", value.permissions(), ListType.of(Scalars.TEXT));
        json.member("visibility", value.visibility(), FlashVisibilityJson.TYPE);
    }
}
