package io.github.quarkusmisskey.api.channels;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code channels/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsShowRequest(String channelId) implements Body<ChannelsShowRequest> {

    public ChannelsShowRequest {
        Objects.requireNonNull(channelId, "channelId");
    }
}
