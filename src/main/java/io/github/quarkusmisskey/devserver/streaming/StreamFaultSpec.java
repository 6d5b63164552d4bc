package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Builder of a fault of the streams: first how often it occurs, then what happens. The last call of the chain activates
 * it.
 */
public final class StreamFaultSpec {

    /** Gives the preceding frame time to be sent. */
    private static final Duration SOON = Duration.ofMillis(20);

    private final Consumer<StreamFault> register;
    private final LongPredicate hits;
    private int times = Integer.MAX_VALUE;

    StreamFaultSpec(Consumer<StreamFault> register, LongPredicate hits) {
        this.register = register;
        this.hits = hits;
    }

    /** Affects only this number of events. */
    public StreamFaultSpec times(int times) {
        this.times = times;
        return this;
    }

    /** Affects only one event. */
    public StreamFaultSpec once() {
        return times(1);
    }

    /** Discards the event and cuts the connection without a close frame. */
    public StreamFault drop() {
        return set((socket, send, timer) -> socket.cut());
    }

    /** Sends the event, then cuts the connection without a close frame. */
    public StreamFault dropAfter() {
        return set((socket, send, timer) -> {
            send.run();
            socket.rest();
            timer.accept(SOON, socket::cut);
        });
    }

    /** Keeps the connection open, but sends neither this event nor anything after it, and answers no PING. */
    public StreamFault hang() {
        return set((socket, send, timer) -> socket.hang(send));
    }

    /** Delays this event and all later ones of the socket, in their order. */
    public StreamFault delay(Duration delay) {
        return set((socket, send, timer) -> {
            socket.rest();
            timer.accept(delay, () -> {
                send.run();
                socket.resume();
            });
        });
    }

    /** Sends the event twice. */
    public StreamFault duplicate() {
        return set((socket, send, timer) -> {
            send.run();
            send.run();
        });
    }

    /** Discards the event, although the connection is fine. */
    public StreamFault lose() {
        return set((socket, send, timer) -> {});
    }

    /** Sends the given message before the event. */
    public StreamFault badFrame(BadFrame frame) {
        return set((socket, send, timer) -> {
            frame.frames().forEach(socket::write);
            send.run();
        });
    }

    private StreamFault set(StreamFault.Effect effect) {
        StreamFault fault = new StreamFault(hits, times, effect);
        register.accept(fault);
        return fault;
    }
}
