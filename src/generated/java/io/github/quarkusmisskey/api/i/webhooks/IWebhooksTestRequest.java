package io.github.quarkusmisskey.api.i.webhooks;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.UserWebhookOn;
import io.github.quarkusmisskey.api.model.WebhookOverride;

/** What {@code i/webhooks/test} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IWebhooksTestRequest(
        String webhookId,
        UserWebhookOn type,
        WebhookOverride override) implements Body<IWebhooksTestRequest> {

    public IWebhooksTestRequest {
        Objects.requireNonNull(webhookId, "webhookId");
        Objects.requireNonNull(type, "type");
    }

    /** With what is required alone. */
    public static IWebhooksTestRequest of(String webhookId, UserWebhookOn type) {
        return new IWebhooksTestRequest(webhookId, type, null);
    }
}
