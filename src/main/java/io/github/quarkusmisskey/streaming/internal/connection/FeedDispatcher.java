package io.github.quarkusmisskey.streaming.internal.connection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import io.github.quarkusmisskey.streaming.internal.message.Frame;
import io.github.quarkusmisskey.streaming.internal.message.FrameReader;
import org.jboss.logging.Logger;

/** The feeds of one connection. Dispatches each message to the feeds that it is for. */
final class FeedDispatcher {

    private static final Logger LOG = Logger.getLogger(FeedDispatcher.class);

    private final AccountStreams owner;
    private final FrameReader reader;
    private final StreamCounts counters;
    private final Runnable acknowledged;
    private final List<Feed> feeds = new ArrayList<>();
    private final Map<String, ChannelFeed> channels = new HashMap<>();
    private int lastId;

    /** @param acknowledged called whenever the server acknowledges a channel, before its feed is notified */
    FeedDispatcher(AccountStreams owner, FrameReader reader, StreamCounts counters, Runnable acknowledged) {
        this.owner = owner;
        this.reader = reader;
        this.counters = counters;
        this.acknowledged = acknowledged;
    }

    void add(Feed feed) {
        feeds.add(feed);
    }

    /** @return whether the feed was on this connection */
    boolean remove(Feed feed) {
        return feeds.remove(feed);
    }

    List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    boolean isEmpty() {
        return feeds.isEmpty();
    }

    long channelCount() {
        return feeds.stream().filter(Feed::isChannel).count();
    }

    /** @return the id that identifies the channel on this connection */
    String register(ChannelFeed feed) {
        String id = Integer.toString(++lastId);
        channels.put(id, feed);
        return id;
    }

    void forget(String id) {
        channels.remove(id);
    }

    /** The socket was closed. */
    void lost() {
        channels.clear();
        feeds.forEach(Feed::lost);
    }

    /** A message was too large and was dropped. */
    void missed() {
        LOG.debugf("%s sent a message that is longer than misskey.streaming.max-message-size", owner);
        counters.badFrames.increment();
        feeds().forEach(Feed::missed);
    }

    void receive(byte[] message) {
        Frame frame;
        try {
            frame = reader.read(
                    message, id -> channels.containsKey(id) ? channels.get(id).eventsName() : null);
        } catch (IOException e) {
            counters.badFrames.increment();
            LOG.debugf("%s sent what is no message: %s", owner, e.getClass().getName());
            return;
        }
        try {
            dispatch(frame);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A message of %s could not be worked on", owner);
            feeds().forEach(Feed::missed);
        }
    }

    private void dispatch(Frame frame) {
        ChannelFeed channel = frame.id() == null ? null : channels.get(frame.id());
        switch (frame.kind()) {
            case Frame.CONNECTED -> {
                if (channel != null) {
                    acknowledged.run();
                    channel.acknowledged();
                }
            }
            case Frame.CHANNEL -> {
                if (channel != null && frame.event() != null) {
                    counters.events.increment();
                    channel.live(frame.event());
                }
            }
            default -> feeds().forEach(feed -> feed.receive(frame));
        }
    }
}
