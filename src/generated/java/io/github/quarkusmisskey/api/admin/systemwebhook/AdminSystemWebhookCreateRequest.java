package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.SystemWebhookOn;

/**
 * What {@code admin/system-webhook/create} takes. A null member is left out.
 *
 * @param name 1 to 255 characters
 * @param url 1 to 1024 characters
 * @param secret 1 to 1024 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSystemWebhookCreateRequest(
        Boolean isActive,
        String name,
        List<SystemWebhookOn> on,
        String url,
        String secret) implements Body<AdminSystemWebhookCreateRequest> {

    public AdminSystemWebhookCreateRequest {
        Objects.requireNonNull(isActive, "isActive");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(url, "url");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminSystemWebhookCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AdminSystemWebhookCreateRequest",
                "isActive,name,on,url,secret",
                isActive, name, on, url, "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {isActive, name, on, url, secret};
    }

    /** With what the lambda sets. */
    public static AdminSystemWebhookCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.isActive = isActive;
        copy.name = name;
        copy.on = on;
        copy.url = url;
        copy.secret = secret;
        return copy;
    }

    /** Collects the components of a {@link AdminSystemWebhookCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private Boolean isActive;
        private String name;
        private List<SystemWebhookOn> on;
        private String url;
        private String secret;

        private Builder() {}

        public Builder isActive(boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder on(List<SystemWebhookOn> on) {
            this.on = on;
            return this;
        }

        public Builder on(SystemWebhookOn... on) {
            return on(List.of(on));
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder secret(String secret) {
            this.secret = secret;
            return this;
        }

        public AdminSystemWebhookCreateRequest build() {
            return new AdminSystemWebhookCreateRequest(
                    isActive,
                    name,
                    on,
                    url,
                    secret);
        }
    }
}
