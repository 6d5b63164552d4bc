package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.ad.AdminAdUpdateRequest;

/** Reads and writes {@link AdminAdUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAdUpdateRequestJson extends RequestType<AdminAdUpdateRequest> {

    static final AdminAdUpdateRequestJson TYPE = new AdminAdUpdateRequestJson();

    private AdminAdUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAdUpdateRequest value) throws IOException {
        json.text("id", value.id());
        json.text("memo", value.memo());
        json.text("url", value.url());
        json.text("imageUrl", value.imageUrl());
        json.text("place", value.place());
        json.text("priority", value.priority());
        json.member("ratio", value.ratio(), Scalars.NUMBER);
        json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
        json.member("startsAt", value.startsAt(), Scalars.WHOLE);
        json.member("dayOfWeek", value.dayOfWeek(), Scalars.INTEGER);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
    }
}
