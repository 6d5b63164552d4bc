package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.app.AppCreateRequest;

/** Reads and writes {@link AppCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AppCreateRequestJson extends RequestType<AppCreateRequest> {

    static final AppCreateRequestJson TYPE = new AppCreateRequestJson();

    private AppCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AppCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.text("description", value.description());
        json.member("permission", value.permission(), ListType.of(Scalars.TEXT));
        json.text("callbackUrl", value.callbackUrl());
    }
}
