package io.github.quarkusmisskey.api.renotemute;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code renote-mute/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenoteMuteCreateRequest(String userId) implements Body<RenoteMuteCreateRequest> {

    public RenoteMuteCreateRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RenoteMuteCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RenoteMuteCreateRequest",
                "userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId};
    }

    /** With what the lambda sets. */
    public static RenoteMuteCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link RenoteMuteCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public RenoteMuteCreateRequest build() {
            return new RenoteMuteCreateRequest(
                    userId);
        }
    }
}
