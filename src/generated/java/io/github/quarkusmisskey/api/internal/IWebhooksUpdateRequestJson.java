package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.webhooks.IWebhooksUpdateRequest;

/** Reads and writes {@link IWebhooksUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IWebhooksUpdateRequestJson extends RequestType<IWebhooksUpdateRequest> {

    static final IWebhooksUpdateRequestJson TYPE = new IWebhooksUpdateRequestJson();

    private IWebhooksUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, IWebhooksUpdateRequest value) throws IOException {
        json.text("webhookId", value.webhookId());
        json.text("name", value.name());
        json.text("url", value.url());
        json.patch("secret", value.secret(), Scalars.TEXT);
        json.member("on", value.on(), ListType.of(UserWebhookOnJson.TYPE));
        json.member("active", value.active(), Scalars.FLAG);
    }
}
