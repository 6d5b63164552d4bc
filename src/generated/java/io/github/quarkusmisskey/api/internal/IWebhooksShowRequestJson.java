package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.webhooks.IWebhooksShowRequest;

/** Reads and writes {@link IWebhooksShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IWebhooksShowRequestJson extends RequestType<IWebhooksShowRequest> {

    static final IWebhooksShowRequestJson TYPE = new IWebhooksShowRequestJson();

    private IWebhooksShowRequestJson() {}

    @Override
    public void members(JsonOut json, IWebhooksShowRequest value) throws IOException {
        json.text("webhookId", value.webhookId());
    }
}
