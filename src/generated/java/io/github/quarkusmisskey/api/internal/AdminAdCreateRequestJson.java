package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.ad.AdminAdCreateRequest;

/** Reads and writes {@link AdminAdCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAdCreateRequestJson extends RequestType<AdminAdCreateRequest> {

    static final AdminAdCreateRequestJson TYPE = new AdminAdCreateRequestJson();

    private AdminAdCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAdCreateRequest value) throws IOException {
        json.text("url", value.url());
        json.text("memo", value.memo());
        json.text("place", value.place());
        json.text("priority", value.priority());
        json.member("ratio", value.ratio(), Scalars.NUMBER);
        json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
        json.member("startsAt", value.startsAt(), Scalars.WHOLE);
        json.text("imageUrl", value.imageUrl());
        json.member("dayOfWeek", value.dayOfWeek(), Scalars.INTEGER);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
    }
}
