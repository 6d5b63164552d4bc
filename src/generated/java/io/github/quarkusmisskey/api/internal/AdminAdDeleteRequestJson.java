package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.ad.AdminAdDeleteRequest;

/** Reads and writes {@link AdminAdDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAdDeleteRequestJson extends RequestType<AdminAdDeleteRequest> {

    static final AdminAdDeleteRequestJson TYPE = new AdminAdDeleteRequestJson();

    private AdminAdDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAdDeleteRequest value) throws IOException {
        json.text("id", value.id());
    }
}
