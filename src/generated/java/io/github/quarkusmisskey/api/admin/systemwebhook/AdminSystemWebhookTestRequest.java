package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminSystemWebhookTestRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminSystemWebhookTestRequest",
                "webhookId,type,override",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {webhookId, type, override};
    }

    /** With what is required alone. */
    public static AdminSystemWebhookTestRequest of(String webhookId, SystemWebhookOn type) {
        return new AdminSystemWebhookTestRequest(webhookId, type, null);
    }

    /** With what the lambda sets. */
    public static AdminSystemWebhookTestRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminSystemWebhookTestRequest}; what is not set is left out. */
    public static final class Builder {

        private String webhookId;
        private SystemWebhookOn type;
        private WebhookOverride override;

        private Builder() {}

        public Builder webhookId(String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        public Builder type(SystemWebhookOn type) {
            this.type = type;
            return this;
        }

        public Builder override(WebhookOverride override) {
            this.override = override;
            return this;
        }

        public AdminSystemWebhookTestRequest build() {
            return new AdminSystemWebhookTestRequest(
                    webhookId,
                    type,
                    override);
        }
    }
}
