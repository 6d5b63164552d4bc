package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/send-email} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSendEmailRequest(
        String to,
        String subject,
        String text) implements Body<AdminSendEmailRequest> {

    public AdminSendEmailRequest {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminSendEmailRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminSendEmailRequest",
                "to,subject,text",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {to, subject, text};
    }

    /** With what the lambda sets. */
    public static AdminSendEmailRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminSendEmailRequest}; what is not set is left out. */
    public static final class Builder {

        private String to;
        private String subject;
        private String text;

        private Builder() {}

        public Builder to(String to) {
            this.to = to;
            return this;
        }

        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public AdminSendEmailRequest build() {
            return new AdminSendEmailRequest(
                    to,
                    subject,
                    text);
        }
    }
}
