package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookShowRequest;

/** Reads and writes {@link AdminSystemWebhookShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSystemWebhookShowRequestJson extends RequestType<AdminSystemWebhookShowRequest> {

    static final AdminSystemWebhookShowRequestJson TYPE = new AdminSystemWebhookShowRequestJson();

    private AdminSystemWebhookShowRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSystemWebhookShowRequest value) throws IOException {
        json.text("id", value.id());
    }
}
