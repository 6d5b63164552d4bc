package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashShowRequest;

/** Reads and writes {@link FlashShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashShowRequestJson extends RequestType<FlashShowRequest> {

    static final FlashShowRequestJson TYPE = new FlashShowRequestJson();

    private FlashShowRequestJson() {}

    @Override
    public void members(JsonOut json, FlashShowRequest value) throws IOException {
        json.text("flashId", value.flashId());
    }
}
