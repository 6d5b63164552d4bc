package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookTestRequest;

/** Reads and writes {@link AdminSystemWebhookTestRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSystemWebhookTestRequestJson extends RequestType<AdminSystemWebhookTestRequest> {

    static final AdminSystemWebhookTestRequestJson TYPE = new AdminSystemWebhookTestRequestJson();

    private AdminSystemWebhookTestRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSystemWebhookTestRequest value) throws IOException {
        json.text("webhookId", value.webhookId());
        json.member("type", value.type(), SystemWebhookOnJson.TYPE);
        json.member("override", value.override(), WebhookOverrideJson.TYPE);
    }
}
