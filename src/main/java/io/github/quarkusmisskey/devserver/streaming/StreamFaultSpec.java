package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** A fault about to be set: say how often, then what. The last call of the chain puts it in force. */
public final class StreamFaultSpec {

    /** Leaves the frame before it the time to get out. */
    private static final Duration SOON = Duration.ofMillis(20);

    private final Consumer<StreamFault> register;
    private final LongPredicate hits;
    private int times = Integer.MAX_VALUE;

    StreamFaultSpec(Consumer<StreamFault> register, LongPredicate hits) {
        this.register = register;
        this.hits = hits;
    }

    /** Only that often. */
    public StreamFaultSpec times(int times) {
        this.times = times;
        return this;
    }

    /** Only once. */
    public StreamFaultSpec once() {
        return times(1);
    }

    /** The event is lost and the connection cut without a close frame. */
    public StreamFault drop() {
        return set((socket, send, timer) -> socket.cut());
    }

    /** The event is sent and then the connection cut without a close frame. */
    public StreamFault dropAfter() {
        return set((socket, send, timer) -> {
            send.run();
            socket.rest();
            timer.accept(SOON, socket::cut);
        });
    }

    /** The connection stays open, but neither this event nor anything after it is sent, and no PING is answered. */
    public StreamFault hang() {
        return set((socket, send, timer) -> socket.hang(send));
    }

    /** This event and, in their order, all that follow on that socket come later. */
    public StreamFault delay(Duration delay) {
        return set((socket, send, timer) -> {
            socket.rest();
            timer.accept(delay, () -> {
                send.run();
                socket.resume();
            });
        });
    }

    /** The event is sent twice. */
    public StreamFault duplicate() {
        return set((socket, send, timer) -> {
            send.run();
            send.run();
        });
    }

    /** The event never comes, although the connection is fine. */
    public StreamFault lose() {
        return set((socket, send, timer) -> {});
    }

    /** That message comes before the event. */
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
