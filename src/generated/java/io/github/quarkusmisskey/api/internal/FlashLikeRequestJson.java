package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashLikeRequest;

/** Reads and writes {@link FlashLikeRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashLikeRequestJson extends RequestType<FlashLikeRequest> {

    static final FlashLikeRequestJson TYPE = new FlashLikeRequestJson();

    private FlashLikeRequestJson() {}

    @Override
    public void members(JsonOut json, FlashLikeRequest value) throws IOException {
        json.text("flashId", value.flashId());
    }
}
