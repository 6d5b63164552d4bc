package io.github.quarkusmisskey.api.channels;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code channels/unfollow} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsUnfollowRequest(String channelId) implements Body<ChannelsUnfollowRequest> {

    public ChannelsUnfollowRequest {
        Objects.requireNonNull(channelId, "channelId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelsUnfollowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChannelsUnfollowRequest",
                "channelId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {channelId};
    }

    /** With what the lambda sets. */
    public static ChannelsUnfollowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChannelsUnfollowRequest}; what is not set is left out. */
    public static final class Builder {

        private String channelId;

        private Builder() {}

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
        }

        public ChannelsUnfollowRequest build() {
            return new ChannelsUnfollowRequest(
                    channelId);
        }
    }
}
