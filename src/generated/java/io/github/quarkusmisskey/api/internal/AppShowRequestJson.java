package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.app.AppShowRequest;

/** Reads and writes {@link AppShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AppShowRequestJson extends RequestType<AppShowRequest> {

    static final AppShowRequestJson TYPE = new AppShowRequestJson();

    private AppShowRequestJson() {}

    @Override
    public void members(JsonOut json, AppShowRequest value) throws IOException {
        json.text("appId", value.appId());
    }
}
