package io.github.quarkusmisskey.api.i.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.UserWebhookOn;

/**
 * What {@code i/webhooks/create} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 * @param url 1 to 1024 characters
 * @param secret at most 1024 characters, {@code } if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IWebhooksCreateRequest(
        String name,
        String url,
        String secret,
        List<UserWebhookOn> on) implements Body<IWebhooksCreateRequest> {

    public IWebhooksCreateRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IWebhooksCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "IWebhooksCreateRequest",
                "name,url,secret,on",
                name, url, "[redacted]", on);
    }

    private Object[] componentValues() {
        return new Object[] {name, url, secret, on};
    }

    /** With what is required alone. */
    public static IWebhooksCreateRequest of(String name, String url, List<UserWebhookOn> on) {
        return new Builder(name, url, on).build();
    }

    /** With what the lambda sets. */
    public static IWebhooksCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String name, String url, List<UserWebhookOn> on) {
        return new Builder(name, url, on);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(name, url, on);
        copy.secret = secret;
        return copy;
    }

    /** Collects the components of a {@link IWebhooksCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String url;
        private String secret;
        private List<UserWebhookOn> on;

        private Builder() {}

        private Builder(String name, String url, List<UserWebhookOn> on) {
            this.name = name;
            this.url = url;
            this.on = on;
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
            this.secret = secret;
            return this;
        }

        public Builder on(List<UserWebhookOn> on) {
            this.on = on;
            return this;
        }

        public Builder on(UserWebhookOn... on) {
            return on(List.of(on));
        }

        public IWebhooksCreateRequest build() {
            return new IWebhooksCreateRequest(
                    name,
                    url,
                    secret,
                    on);
        }
    }
}
