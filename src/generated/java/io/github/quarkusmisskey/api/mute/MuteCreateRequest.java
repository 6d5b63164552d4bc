package io.github.quarkusmisskey.api.mute;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code mute/create} takes. A null member is left out.
 *
 * @param expiresAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MuteCreateRequest(String userId, Long expiresAt) implements Body<MuteCreateRequest> {

    public MuteCreateRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MuteCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "MuteCreateRequest",
                "userId,expiresAt",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, expiresAt};
    }

    /** With what is required alone. */
    public static MuteCreateRequest of(String userId) {
        return new MuteCreateRequest(userId, null);
    }

    /** With what the lambda sets. */
    public static MuteCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link MuteCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private Long expiresAt;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder expiresAt(long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            return expiresAt(expiresAt.toEpochMilli());
        }

        public MuteCreateRequest build() {
            return new MuteCreateRequest(
                    userId,
                    expiresAt);
        }
    }
}
