package io.github.quarkusmisskey.api.notifications;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code notifications/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationsCreateRequest(
        String body,
        String header,
        String icon) implements Body<NotificationsCreateRequest> {

    public NotificationsCreateRequest {
        Objects.requireNonNull(body, "body");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotificationsCreateRequest",
                "body,header,icon",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {body, header, icon};
    }

    /** With what is required alone. */
    public static NotificationsCreateRequest of(String body) {
        return new NotificationsCreateRequest(body, null, null);
    }

    /** With what the lambda sets. */
    public static NotificationsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotificationsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String body;
        private String header;
        private String icon;

        private Builder() {}

        public Builder body(String body) {
            this.body = body;
            return this;
        }

        public Builder header(String header) {
            this.header = header;
            return this;
        }

        public Builder icon(String icon) {
            this.icon = icon;
            return this;
        }

        public NotificationsCreateRequest build() {
            return new NotificationsCreateRequest(
                    body,
                    header,
                    icon);
        }
    }
}
