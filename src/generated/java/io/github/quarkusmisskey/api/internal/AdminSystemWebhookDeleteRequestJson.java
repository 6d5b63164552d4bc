package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookDeleteRequest;

/** Reads and writes {@link AdminSystemWebhookDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSystemWebhookDeleteRequestJson extends RequestType<AdminSystemWebhookDeleteRequest> {

    static final AdminSystemWebhookDeleteRequestJson TYPE = new AdminSystemWebhookDeleteRequestJson();

    private AdminSystemWebhookDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSystemWebhookDeleteRequest value) throws IOException {
        json.text("id", value.id());
    }
}
