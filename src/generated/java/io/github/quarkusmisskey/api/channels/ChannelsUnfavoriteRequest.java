package io.github.quarkusmisskey.api.channels;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code channels/unfavorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsUnfavoriteRequest(String channelId) implements Body<ChannelsUnfavoriteRequest> {

    public ChannelsUnfavoriteRequest {
        Objects.requireNonNull(channelId, "channelId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelsUnfavoriteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChannelsUnfavoriteRequest",
                "channelId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {channelId};
    }

    /** With what the lambda sets. */
    public static ChannelsUnfavoriteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChannelsUnfavoriteRequest}; what is not set is left out. */
    public static final class Builder {

        private String channelId;

        private Builder() {}

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
        }

        public ChannelsUnfavoriteRequest build() {
            return new ChannelsUnfavoriteRequest(
                    channelId);
        }
    }
}
