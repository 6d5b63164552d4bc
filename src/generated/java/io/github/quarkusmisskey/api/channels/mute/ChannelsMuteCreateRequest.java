package io.github.quarkusmisskey.api.channels.mute;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

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

    /** With what is required alone. */
    public static ChannelsMuteCreateRequest of(String channelId) {
        return new ChannelsMuteCreateRequest(channelId, null);
    }
}
