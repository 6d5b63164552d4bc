package io.github.quarkusmisskey.api.i.webhooks;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof IWebhooksTestRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IWebhooksTestRequest",
                "webhookId,type,override",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {webhookId, type, override};
    }

    /** With what is required alone. */
    public static IWebhooksTestRequest of(String webhookId, UserWebhookOn type) {
        return new IWebhooksTestRequest(webhookId, type, null);
    }

    /** With what the lambda sets. */
    public static IWebhooksTestRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IWebhooksTestRequest}; what is not set is left out. */
    public static final class Builder {

        private String webhookId;
        private UserWebhookOn type;
        private WebhookOverride override;

        private Builder() {}

        public Builder webhookId(String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        public Builder type(UserWebhookOn type) {
            this.type = type;
            return this;
        }

        public Builder override(WebhookOverride override) {
            this.override = override;
            return this;
        }

        public IWebhooksTestRequest build() {
            return new IWebhooksTestRequest(
                    webhookId,
                    type,
                    override);
        }
    }
}
