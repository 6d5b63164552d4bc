package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import io.vertx.core.http.WebSocketFrame;

/**
 * What goes wrong on open sockets. What goes wrong before they are open, a refused upgrade for example, is an ordinary
 * fault at {@code /streaming}. Thread-safe; a fault holds from the next event on.
 */
public final class StreamFaults {

    private final List<StreamFault> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger joinsToSwallow = new AtomicInteger();
    private final BiConsumer<Duration, Runnable> timer;
    private final Runnable stopHanging;

    /**
     * {@code timer} runs something later on the event loop, {@code stopHanging} ends the silence of hanging sockets.
     */
    StreamFaults(BiConsumer<Duration, Runnable> timer, Runnable stopHanging) {
        this.timer = timer;
        this.stopHanging = stopHanging;
    }

    /** Begins a fault that hits every n-th event of each socket, counted anew on each. */
    public StreamFaultSpec every(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A fault hits every n-th event, n being at least 1");
        }
        return new StreamFaultSpec(faults::add, event -> event % n == 0);
    }

    /** Begins a fault that hits each event with that probability; the seed makes a run repeatable. */
    public StreamFaultSpec randomly(long seed, double probability) {
        Random random = new Random(seed);
        return new StreamFaultSpec(faults::add, event -> random.nextDouble() < probability);
    }

    /** The next well-formed requests to join a channel, whichever, are ignored. */
    public void swallowJoins(int times) {
        joinsToSwallow.set(times);
    }

    /** Ends all faults; sockets that hang go on with what they held back. */
    public void clear() {
        faults.forEach(StreamFault::remove);
        faults.clear();
        joinsToSwallow.set(0);
        stopHanging.run();
    }

    boolean swallowsJoin() {
        return joinsToSwallow.getAndUpdate(times -> Math.max(0, times - 1)) > 0;
    }

    /** Sends the event unless a fault does something else with it. Of several faults that hit, the oldest wins. */
    void apply(StreamSocket socket, String text, long count) {
        Runnable send = () -> socket.write(WebSocketFrame.textFrame(text, true));
        for (StreamFault fault : faults) {
            if (fault.take(count)) {
                fault.effect().apply(socket, send, timer);
                return;
            }
        }
        send.run();
    }
}
