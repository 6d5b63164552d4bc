package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.miauth.MiauthGenTokenRequest;

/** Reads and writes {@link MiauthGenTokenRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class MiauthGenTokenRequestJson extends RequestType<MiauthGenTokenRequest> {

    static final MiauthGenTokenRequestJson TYPE = new MiauthGenTokenRequestJson();

    private MiauthGenTokenRequestJson() {}

    @Override
    public void members(JsonOut json, MiauthGenTokenRequest value) throws IOException {
        json.always("session", value.session(), Scalars.TEXT);
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("iconUrl", value.iconUrl());
        json.member("permission", value.permission(), ListType.of(Scalars.TEXT));
    }
}
