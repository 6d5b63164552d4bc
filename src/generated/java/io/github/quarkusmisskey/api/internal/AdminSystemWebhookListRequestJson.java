package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.systemwebhook.AdminSystemWebhookListRequest;

/** Reads and writes {@link AdminSystemWebhookListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSystemWebhookListRequestJson extends RequestType<AdminSystemWebhookListRequest> {

    static final AdminSystemWebhookListRequestJson TYPE = new AdminSystemWebhookListRequestJson();

    private AdminSystemWebhookListRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSystemWebhookListRequest value) throws IOException {
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.member("on", value.on(), ListType.of(SystemWebhookOnJson.TYPE));
    }
}
