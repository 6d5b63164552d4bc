package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashUnlikeRequest;

/** Reads and writes {@link FlashUnlikeRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashUnlikeRequestJson extends RequestType<FlashUnlikeRequest> {

    static final FlashUnlikeRequestJson TYPE = new FlashUnlikeRequestJson();

    private FlashUnlikeRequestJson() {}

    @Override
    public void members(JsonOut json, FlashUnlikeRequest value) throws IOException {
        json.text("flashId", value.flashId());
    }
}
