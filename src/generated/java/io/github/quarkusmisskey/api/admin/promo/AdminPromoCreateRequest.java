package io.github.quarkusmisskey.api.admin.promo;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/promo/create} takes. A null member is left out.
 *
 * @param expiresAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminPromoCreateRequest(
        String noteId,
        Long expiresAt) implements Body<AdminPromoCreateRequest> {

    public AdminPromoCreateRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminPromoCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminPromoCreateRequest",
                "noteId,expiresAt",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {noteId, expiresAt};
    }

    /** With what the lambda sets. */
    public static AdminPromoCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminPromoCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String noteId;
        private Long expiresAt;

        private Builder() {}

        public Builder noteId(String noteId) {
            this.noteId = noteId;
            return this;
        }

        public Builder expiresAt(long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            return expiresAt(expiresAt.toEpochMilli());
        }

        public AdminPromoCreateRequest build() {
            return new AdminPromoCreateRequest(
                    noteId,
                    expiresAt);
        }
    }
}
