package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.SystemWebhookOn;
import io.github.quarkusmisskey.api.model.WebhookOverride;

/** What {@code admin/system-webhook/test} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSystemWebhookTestRequest(
        String webhookId,
        SystemWebhookOn type,
        WebhookOverride override) implements Body<AdminSystemWebhookTestRequest> {

    public AdminSystemWebhookTestRequest {
        Objects.requireNonNull(webhookId, "webhookId");
        Objects.requireNonNull(type, "type");
    }

    /** With what is required alone. */
    public static AdminSystemWebhookTestRequest of(String webhookId, SystemWebhookOn type) {
        return new AdminSystemWebhookTestRequest(webhookId, type, null);
    }
}
