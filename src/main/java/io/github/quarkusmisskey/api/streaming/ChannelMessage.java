package io.github.quarkusmisskey.api.streaming;

import java.util.Objects;

/**
 * A message to a channel that has been joined; the channels that take some make them.
 *
 * @param body what Jackson can write; may be null
 */
public record ChannelMessage(Channel channel, String type, Object body) {

    public ChannelMessage {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(type, "type");
    }
}
