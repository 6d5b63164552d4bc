package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookCreateRequest;

/** Reads and writes {@link AdminSystemWebhookCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSystemWebhookCreateRequestJson extends RequestType<AdminSystemWebhookCreateRequest> {

    static final AdminSystemWebhookCreateRequestJson TYPE = new AdminSystemWebhookCreateRequestJson();

    private AdminSystemWebhookCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSystemWebhookCreateRequest value) throws IOException {
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.text("name", value.name());
        json.member("on", value.on(), ListType.of(SystemWebhookOnJson.TYPE));
        json.text("url", value.url());
        json.text("secret", value.secret());
    }
}
