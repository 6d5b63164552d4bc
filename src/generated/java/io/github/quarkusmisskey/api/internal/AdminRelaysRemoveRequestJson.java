package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.relays.AdminRelaysRemoveRequest;

/** Reads and writes {@link AdminRelaysRemoveRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRelaysRemoveRequestJson extends RequestType<AdminRelaysRemoveRequest> {

    static final AdminRelaysRemoveRequestJson TYPE = new AdminRelaysRemoveRequestJson();

    private AdminRelaysRemoveRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRelaysRemoveRequest value) throws IOException {
        json.text("inbox", value.inbox());
    }
}
