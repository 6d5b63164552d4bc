package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.relays.AdminRelaysAddRequest;

/** Reads and writes {@link AdminRelaysAddRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRelaysAddRequestJson extends RequestType<AdminRelaysAddRequest> {

    static final AdminRelaysAddRequestJson TYPE = new AdminRelaysAddRequestJson();

    private AdminRelaysAddRequestJson() {}

    @Override
    public void members(JsonOut json, AdminRelaysAddRequest value) throws IOException {
        json.text("inbox", value.inbox());
    }
}
