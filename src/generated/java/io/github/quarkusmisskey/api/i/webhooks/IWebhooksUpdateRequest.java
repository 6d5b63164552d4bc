package io.github.quarkusmisskey.api.i.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.UserWebhookOn;

/**
 * What {@code i/webhooks/update} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 * @param url 1 to 1024 characters
 * @param secret at most 1024 characters, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IWebhooksUpdateRequest(
        String webhookId,
        String name,
        String url,
        Patch<String> secret,
        List<UserWebhookOn> on,
        Boolean active) implements Body<IWebhooksUpdateRequest> {

    public IWebhooksUpdateRequest {
        Objects.requireNonNull(webhookId, "webhookId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IWebhooksUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "IWebhooksUpdateRequest",
                "webhookId,name,url,secret,on,active",
                webhookId, name, url, "[redacted]", on, active);
    }

    private Object[] componentValues() {
        return new Object[] {webhookId, name, url, secret, on, active};
    }

    /** With what is required alone. */
    public static IWebhooksUpdateRequest of(String webhookId) {
        return new Builder(webhookId).build();
    }

    /** With what the lambda sets. */
    public static IWebhooksUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String webhookId) {
        return new Builder(webhookId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(webhookId);
        copy.name = name;
        copy.url = url;
        copy.secret = secret;
        copy.on = on;
        copy.active = active;
        return copy;
    }

    /** Collects the components of a {@link IWebhooksUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String webhookId;
        private String name;
        private String url;
        private Patch<String> secret;
        private List<UserWebhookOn> on;
        private Boolean active;

        private Builder() {}

        private Builder(String webhookId) {
            this.webhookId = webhookId;
        }

        public Builder webhookId(String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder secret(String secret) {
            this.secret = Patch.of(secret);
            return this;
        }

        public Builder clearSecret() {
            this.secret = Patch.clear();
            return this;
        }

        public Builder on(List<UserWebhookOn> on) {
            this.on = on;
            return this;
        }

        public Builder on(UserWebhookOn... on) {
            return on(List.of(on));
        }

        public Builder active(boolean active) {
            this.active = active;
            return this;
        }

        public IWebhooksUpdateRequest build() {
            return new IWebhooksUpdateRequest(
                    webhookId,
                    name,
                    url,
                    secret,
                    on,
                    active);
        }
    }
}
