package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.webhooks.IWebhooksCreateRequest;

/** Reads and writes {@link IWebhooksCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IWebhooksCreateRequestJson extends RequestType<IWebhooksCreateRequest> {

    static final IWebhooksCreateRequestJson TYPE = new IWebhooksCreateRequestJson();

    private IWebhooksCreateRequestJson() {}

    @Override
    public void members(JsonOut json, IWebhooksCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.text("url", value.url());
        json.text("secret", value.secret());
        json.member("on", value.on(), ListType.of(UserWebhookOnJson.TYPE));
    }
}
