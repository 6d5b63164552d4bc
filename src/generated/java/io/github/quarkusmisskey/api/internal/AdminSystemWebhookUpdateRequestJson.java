package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookUpdateRequest;

/** Reads and writes {@link AdminSystemWebhookUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSystemWebhookUpdateRequestJson extends RequestType<AdminSystemWebhookUpdateRequest> {

    static final AdminSystemWebhookUpdateRequestJson TYPE = new AdminSystemWebhookUpdateRequestJson();

    private AdminSystemWebhookUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSystemWebhookUpdateRequest value) throws IOException {
        json.text("id", value.id());
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.text("name", value.name());
        json.member("on", value.on(), ListType.of(SystemWebhookOnJson.TYPE));
        json.text("url", value.url());
        json.text("secret", value.secret());
    }
}
