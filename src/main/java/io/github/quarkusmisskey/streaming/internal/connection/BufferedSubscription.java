package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.api.streaming.StreamPosition;
import io.github.quarkusmisskey.streaming.SlowSubscriberException;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import org.jboss.logging.Logger;

/**
 * One subscriber. What waits for it is bounded, and it is called on a worker thread, so that it can neither fill the
 * memory nor hold up the others.
 */
final class BufferedSubscription implements Flow.Subscription {

    private static final Logger LOG = Logger.getLogger(BufferedSubscription.class);
    private static final int BATCH = 256;
    /** So many do not wait for the rest of what came with them. */
    private static final int MOST_WAITING = 32;

    private final Flow.Subscriber<? super StreamEvent> subscriber;
    private final int capacity;
    private final StreamingConfig.Overflow overflow;
    private final Executor workers;
    private final Executor soon;
    private final StreamCounts counters;
    private final Runnable onEnd;

    private final Deque<StreamEvent> waiting = new ArrayDeque<>();
    private long requested;
    private boolean working;
    private boolean awaited;
    private boolean ended;
    private boolean closing;
    private Throwable failure;
    private boolean missing;
    private boolean refused;
    private Runnable onRoom = () -> {};
    private String lastId;

    /**
     * @param workers call the subscriber
     * @param soon runs what is to be done when all was offered that came at once, since waking a worker costs more than
     *     an event
     * @param onEnd called once, when the subscriber takes nothing more; on any thread
     */
    BufferedSubscription(
            Flow.Subscriber<? super StreamEvent> subscriber,
            StreamingConfig config,
            Executor workers,
            Executor soon,
            StreamCounts counters,
            Runnable onEnd) {
        this.subscriber = subscriber;
        this.capacity = config.bufferSize();
        this.overflow = config.overflow();
        this.workers = workers;
        this.soon = soon;
        this.counters = counters;
        this.onEnd = onEnd;
    }

    /** @param told called by the executor for what is soon, once half of the room is free after an event was refused */
    synchronized void onRoom(Runnable told) {
        onRoom = told;
    }

    /** As {@link #offer}, but an event that would end in a gap is refused. */
    synchronized boolean offerIfRoom(StreamEvent event) {
        if (overflow == StreamingConfig.Overflow.GAP && !ended && !closing && waiting.size() >= capacity) {
            refused = true;
            return false;
        }
        offer(event);
        return true;
    }

    synchronized void offer(StreamEvent event) {
        if (ended || closing) {
            return;
        }
        if (missing ? waiting.size() > capacity / 2 : waiting.size() >= capacity) {
            counters.dropped.increment();
            switch (overflow) {
                case GAP -> missing = true;
                case DROP_OLDEST -> {
                    waiting.poll();
                    waiting.add(event);
                }
                case FAIL -> end(new SlowSubscriberException(capacity));
            }
            return;
        }
        if (missing) {
            sayMissing(StreamPosition.of(event).orElse(null));
        }
        add(event);
    }

    private void sayMissing(String to) {
        missing = false;
        counters.gaps.increment();
        add(new Gap(lastId, to, Gap.Reason.SLOW_SUBSCRIBER));
    }

    private void add(StreamEvent event) {
        lastId = StreamPosition.of(event).orElse(lastId);
        waiting.add(event);
        if (waiting.size() >= Math.min(MOST_WAITING, capacity / 2)) {
            work();
        } else if (!working && !awaited) {
            awaited = true;
            soon.execute(this::workOnAll);
        }
    }

    private synchronized void workOnAll() {
        awaited = false;
        work();
    }

    synchronized void end(Throwable reason) {
        if (!closing) {
            closing = true;
            failure = reason;
            work();
        }
    }

    /** Once what waits has been taken. */
    void complete() {
        end(null);
    }

    @Override
    public synchronized void request(long n) {
        if (n <= 0) {
            waiting.clear();
            end(new IllegalArgumentException("A subscriber must request more than " + n + " items"));
            return;
        }
        requested = requested + n < 0 ? Long.MAX_VALUE : requested + n;
        work();
    }

    @Override
    public void cancel() {
        finish();
    }

    private void finish() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            waiting.clear();
        }
        onEnd.run();
    }

    private synchronized void work() {
        if (!working && !ended && hasWork()) {
            working = true;
            try {
                workers.execute(this::deliver);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("No thread is left for a subscriber, since the application stops", stopping);
                ended = true;
            }
        }
    }

    private boolean hasWork() {
        return waiting.isEmpty() ? closing || missing && requested > 0 : requested > 0 || failure != null;
    }

    private void deliver() {
        List<StreamEvent> batch = new ArrayList<>();
        while (takeInto(batch)) {
            for (StreamEvent event : batch) {
                if (isEnded()) {
                    return;
                }
                give(event);
            }
            batch.clear();
        }
    }

    private void give(StreamEvent event) {
        try {
            subscriber.onNext(event);
        } catch (RuntimeException e) {
            LOG.error("A subscriber that throws gets no further events", e);
            finish();
        }
    }

    synchronized boolean isEnded() {
        return ended;
    }

    /** @return whether there is something to deliver; else the work is over for now */
    private boolean takeInto(List<StreamEvent> batch) {
        Throwable reason;
        synchronized (this) {
            if (waiting.isEmpty() && missing && requested > 0 && !closing) {
                sayMissing(null);
            }
            while (batch.size() < BATCH && requested > 0 && !waiting.isEmpty()) {
                batch.add(waiting.poll());
                requested -= requested == Long.MAX_VALUE ? 0 : 1;
            }
            if (refused && waiting.size() <= capacity / 2) {
                refused = false;
                soon.execute(onRoom);
            }
            if (!batch.isEmpty()) {
                return true;
            }
            working = false;
            boolean over = closing && (waiting.isEmpty() || failure != null);
            if (!over || ended) {
                return false;
            }
            reason = failure;
        }
        finish();
        if (reason == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(reason);
        }
        return false;
    }
}
