package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.SystemWebhookOn;

/** What {@code admin/system-webhook/list} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSystemWebhookListRequest(
        Boolean isActive,
        List<SystemWebhookOn> on) implements Body<AdminSystemWebhookListRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminSystemWebhookListRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminSystemWebhookListRequest",
                "isActive,on",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {isActive, on};
    }

    /** With what the lambda sets. */
    public static AdminSystemWebhookListRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminSystemWebhookListRequest}; what is not set is left out. */
    public static final class Builder {

        private Boolean isActive;
        private List<SystemWebhookOn> on;

        private Builder() {}

        public Builder isActive(boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        public Builder on(List<SystemWebhookOn> on) {
            this.on = on;
            return this;
        }

        public Builder on(SystemWebhookOn... on) {
            return on(List.of(on));
        }

        public AdminSystemWebhookListRequest build() {
            return new AdminSystemWebhookListRequest(
                    isActive,
                    on);
        }
    }
}
