package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashDeleteRequest;

/** Reads and writes {@link FlashDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashDeleteRequestJson extends RequestType<FlashDeleteRequest> {

    static final FlashDeleteRequestJson TYPE = new FlashDeleteRequestJson();

    private FlashDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, FlashDeleteRequest value) throws IOException {
        json.text("flashId", value.flashId());
    }
}
