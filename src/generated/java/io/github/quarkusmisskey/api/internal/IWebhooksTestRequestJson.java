package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.webhooks.IWebhooksTestRequest;

/** Reads and writes {@link IWebhooksTestRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IWebhooksTestRequestJson extends RequestType<IWebhooksTestRequest> {

    static final IWebhooksTestRequestJson TYPE = new IWebhooksTestRequestJson();

    private IWebhooksTestRequestJson() {}

    @Override
    public void members(JsonOut json, IWebhooksTestRequest value) throws IOException {
        json.text("webhookId", value.webhookId());
        json.member("type", value.type(), UserWebhookOnJson.TYPE);
        json.member("override", value.override(), WebhookOverrideJson.TYPE);
    }
}
