package io.github.quarkusmisskey.api.i.webhooks;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/webhooks/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IWebhooksShowRequest(String webhookId) implements Body<IWebhooksShowRequest> {

    public IWebhooksShowRequest {
        Objects.requireNonNull(webhookId, "webhookId");
    }
}
