package io.github.quarkusmisskey.api.following;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code following/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingCreateRequest(
        String userId,
        Boolean withReplies) implements Body<FollowingCreateRequest> {

    public FollowingCreateRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowingCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FollowingCreateRequest",
                "userId,withReplies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, withReplies};
    }

    /** With what is required alone. */
    public static FollowingCreateRequest of(String userId) {
        return new FollowingCreateRequest(userId, null);
    }

    /** With what the lambda sets. */
    public static FollowingCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FollowingCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private Boolean withReplies;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public FollowingCreateRequest build() {
            return new FollowingCreateRequest(
                    userId,
                    withReplies);
        }
    }
}
