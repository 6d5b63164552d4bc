package io.github.quarkusmisskey.api.channels;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code channels/unfavorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsUnfavoriteRequest(String channelId) implements Body<ChannelsUnfavoriteRequest> {

    public ChannelsUnfavoriteRequest {
        Objects.requireNonNull(channelId, "channelId");
    }
}
