package io.github.quarkusmisskey.api.channels.mute;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code channels/mute/create} takes. A null member is left out.
 *
 * @param expiresAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsMuteCreateRequest(
        String channelId,
        Long expiresAt) implements Body<ChannelsMuteCreateRequest> {

    public ChannelsMuteCreateRequest {
        Objects.requireNonNull(channelId, "channelId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelsMuteCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChannelsMuteCreateRequest",
                "channelId,expiresAt",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {channelId, expiresAt};
    }

    /** With what is required alone. */
    public static ChannelsMuteCreateRequest of(String channelId) {
        return new ChannelsMuteCreateRequest(channelId, null);
    }

    /** With what the lambda sets. */
    public static ChannelsMuteCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ChannelsMuteCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String channelId;
        private Long expiresAt;

        private Builder() {}

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
        }

        public Builder expiresAt(long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            return expiresAt(expiresAt.toEpochMilli());
        }

        public ChannelsMuteCreateRequest build() {
            return new ChannelsMuteCreateRequest(
                    channelId,
                    expiresAt);
        }
    }
}
