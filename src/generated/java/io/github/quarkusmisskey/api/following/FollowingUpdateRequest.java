package io.github.quarkusmisskey.api.following;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.FollowNotify;

/** What {@code following/update} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingUpdateRequest(
        String userId,
        @JsonProperty("notify") FollowNotify notifyValue,
        Boolean withReplies) implements Body<FollowingUpdateRequest> {

    public FollowingUpdateRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowingUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FollowingUpdateRequest",
                "userId,notifyValue,withReplies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, notifyValue, withReplies};
    }

    /** With what is required alone. */
    public static FollowingUpdateRequest of(String userId) {
        return new FollowingUpdateRequest(userId, null, null);
    }

    /** With what the lambda sets. */
    public static FollowingUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FollowingUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private FollowNotify notifyValue;
        private Boolean withReplies;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder notifyValue(FollowNotify notifyValue) {
            this.notifyValue = notifyValue;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public FollowingUpdateRequest build() {
            return new FollowingUpdateRequest(
                    userId,
                    notifyValue,
                    withReplies);
        }
    }
}
