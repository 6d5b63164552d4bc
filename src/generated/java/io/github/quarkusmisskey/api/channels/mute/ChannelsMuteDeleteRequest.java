package io.github.quarkusmisskey.api.channels.mute;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code channels/mute/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsMuteDeleteRequest(String channelId) implements Body<ChannelsMuteDeleteRequest> {

    public ChannelsMuteDeleteRequest {
        Objects.requireNonNull(channelId, "channelId");
    }
}
