package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.promo.PromoReadRequest;

/** Reads and writes {@link PromoReadRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class PromoReadRequestJson extends RequestType<PromoReadRequest> {

    static final PromoReadRequestJson TYPE = new PromoReadRequestJson();

    private PromoReadRequestJson() {}

    @Override
    public void members(JsonOut json, PromoReadRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
