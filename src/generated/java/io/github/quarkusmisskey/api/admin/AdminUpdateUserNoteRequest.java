package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/update-user-note} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUpdateUserNoteRequest(
        String userId,
        String text) implements Body<AdminUpdateUserNoteRequest> {

    public AdminUpdateUserNoteRequest {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminUpdateUserNoteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminUpdateUserNoteRequest",
                "userId,text",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, text};
    }

    /** With what the lambda sets. */
    public static AdminUpdateUserNoteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminUpdateUserNoteRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private String text;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public AdminUpdateUserNoteRequest build() {
            return new AdminUpdateUserNoteRequest(
                    userId,
                    text);
        }
    }
}
