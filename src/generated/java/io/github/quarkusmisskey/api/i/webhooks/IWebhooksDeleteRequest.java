package io.github.quarkusmisskey.api.i.webhooks;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/webhooks/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IWebhooksDeleteRequest(String webhookId) implements Body<IWebhooksDeleteRequest> {

    public IWebhooksDeleteRequest {
        Objects.requireNonNull(webhookId, "webhookId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IWebhooksDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IWebhooksDeleteRequest",
                "webhookId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {webhookId};
    }

    /** With what the lambda sets. */
    public static IWebhooksDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IWebhooksDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String webhookId;

        private Builder() {}

        public Builder webhookId(String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        public IWebhooksDeleteRequest build() {
            return new IWebhooksDeleteRequest(
                    webhookId);
        }
    }
}
