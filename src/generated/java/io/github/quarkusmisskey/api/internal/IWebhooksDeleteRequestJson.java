package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.webhooks.IWebhooksDeleteRequest;

/** Reads and writes {@link IWebhooksDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IWebhooksDeleteRequestJson extends RequestType<IWebhooksDeleteRequest> {

    static final IWebhooksDeleteRequestJson TYPE = new IWebhooksDeleteRequestJson();

    private IWebhooksDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, IWebhooksDeleteRequest value) throws IOException {
        json.text("webhookId", value.webhookId());
    }
}
