package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashUpdateRequest;

/** Reads and writes {@link FlashUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashUpdateRequestJson extends RequestType<FlashUpdateRequest> {

    static final FlashUpdateRequestJson TYPE = new FlashUpdateRequestJson();

    private FlashUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, FlashUpdateRequest value) throws IOException {
        json.text("flashId", value.flashId());
        json.text("title", value.title());
        json.text("summary", value.summary());
        json.text("script", value.script());
        json.member("permissions", value.permissions(), ListType.of(Scalars.TEXT));
        json.member("visibility", value.visibility(), FlashVisibilityJson.TYPE);
    }
}
