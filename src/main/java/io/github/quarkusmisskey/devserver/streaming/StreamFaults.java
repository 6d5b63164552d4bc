package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import io.vertx.core.http.WebSocketFrame;

/**
 * Faults of open sockets. Faults before a socket is open, such as a refused upgrade, are ordinary {@code Faults} at
 * {@code /streaming}. Thread-safe; a fault applies from the next event on.
 */
public final class StreamFaults {

    private final List<StreamFault> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger joinsToSwallow = new AtomicInteger();
    private final BiConsumer<Duration, Runnable> timer;
    private final Runnable stopHanging;

    /**
     * @param timer runs a task on the event loop after a delay
     * @param stopHanging makes hanging sockets send again
     */
    StreamFaults(BiConsumer<Duration, Runnable> timer, Runnable stopHanging) {
        this.timer = timer;
        this.stopHanging = stopHanging;
    }

    /** Starts a fault that affects every n-th event of each socket, counted per socket. */
    public StreamFaultSpec every(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A fault affects every n-th event, and n is at least 1");
        }
        return new StreamFaultSpec(faults::add, event -> event % n == 0);
    }

    /** Starts a fault that affects each event with this probability; the seed makes a run repeatable. */
    public StreamFaultSpec randomly(long seed, double probability) {
        Random random = new Random(seed);
        return new StreamFaultSpec(faults::add, event -> random.nextDouble() < probability);
    }

    /** Ignores the next well-formed requests to join a channel, whichever channel they name. */
    public void swallowJoins(int times) {
        joinsToSwallow.set(times);
    }

    /** Ends all faults; hanging sockets then send what they held back. */
    public void clear() {
        faults.forEach(StreamFault::remove);
        faults.clear();
        joinsToSwallow.set(0);
        stopHanging.run();
    }

    boolean swallowsJoin() {
        return joinsToSwallow.getAndUpdate(times -> Math.max(0, times - 1)) > 0;
    }

    /** Sends the event unless a fault changes that. If several faults apply, the oldest takes effect. */
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
