package io.github.quarkusmisskey.api.following;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.FollowNotify;

/** What {@code following/update-all} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingUpdateAllRequest(
        @JsonProperty("notify") FollowNotify notifyValue,
        Boolean withReplies) implements Body<FollowingUpdateAllRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowingUpdateAllRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FollowingUpdateAllRequest",
                "notifyValue,withReplies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {notifyValue, withReplies};
    }

    /** With what the lambda sets. */
    public static FollowingUpdateAllRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FollowingUpdateAllRequest}; what is not set is left out. */
    public static final class Builder {

        private FollowNotify notifyValue;
        private Boolean withReplies;

        private Builder() {}

        public Builder notifyValue(FollowNotify notifyValue) {
            this.notifyValue = notifyValue;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public FollowingUpdateAllRequest build() {
            return new FollowingUpdateAllRequest(
                    notifyValue,
                    withReplies);
        }
    }
}
