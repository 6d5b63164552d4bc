package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.promo.AdminPromoCreateRequest;

/** Reads and writes {@link AdminPromoCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminPromoCreateRequestJson extends RequestType<AdminPromoCreateRequest> {

    static final AdminPromoCreateRequestJson TYPE = new AdminPromoCreateRequestJson();

    private AdminPromoCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminPromoCreateRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
    }
}
