package io.github.quarkusmisskey.api.streaming;

import java.util.Objects;

/**
 * A message to a joined channel, created by the channels that accept messages.
 *
 * @param body anything that Jackson can write; may be null
 */
public record ChannelMessage(Channel channel, String type, Object body) {

    public ChannelMessage {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(type, "type");
    }
}
