package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;

import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.SlowSubscriberException;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import org.jboss.logging.Logger;

/**
 * The subscription of one subscriber. Its buffer is bounded, and it is called on a worker thread, so it can neither
 * exhaust the memory nor delay others.
 */
final class BufferedSubscription implements Flow.Subscription {

    private static final Logger LOG = Logger.getLogger(BufferedSubscription.class);
    private static final int BATCH = 256;

    private final Flow.Subscriber<? super StreamEvent> subscriber;
    private final Executor workers;
    private final Executor soon;
    private final Runnable onEnd;

    private final EventBuffer waiting;
    private SubscriptionState state = new SubscriptionState.Open();
    private long requested;
    /** Whether a worker is scheduled or running; there is one at a time. */
    private boolean working;
    /** Whether a task that starts a worker is scheduled; one may be running already when it runs. */
    private boolean workScheduled;

    /** Null unless events are refused for which there is no room. */
    private Runnable onRoom;

    /**
     * @param workers runs the calls of the subscriber
     * @param soon runs a task after all events that arrived together were offered, because waking a worker costs more
     *     than an event
     * @param onEnd called once, on any thread, when the subscriber accepts no more events
     */
    BufferedSubscription(
            Flow.Subscriber<? super StreamEvent> subscriber,
            StreamingConfig config,
            Executor workers,
            Executor soon,
            StreamCounts counters,
            Runnable onEnd) {
        this.subscriber = subscriber;
        this.workers = workers;
        this.soon = soon;
        this.onEnd = onEnd;
        this.waiting = new EventBuffer(config, counters);
    }

    /**
     * From now on, {@link #offer} refuses events that would lead to a gap, so that the caller can keep them.
     *
     * @param told called by the executor {@code soon} once half of the buffer is free after an event was refused
     */
    synchronized void refuseWithoutRoom(Runnable told) {
        onRoom = told;
    }

    /** @return false if the event is refused and must be offered again when there is room */
    synchronized boolean offer(StreamEvent event) {
        if (!isOpen()) {
            return true;
        }
        if (onRoom != null && waiting.refuses()) {
            return false;
        }
        if (waiting.hasRoom()) {
            add(event);
        } else if (!waiting.drop(event)) {
            end(new SlowSubscriberException(waiting.capacity()));
        }
        return true;
    }

    private void add(StreamEvent event) {
        if (waiting.isGapDue()) {
            waiting.addGap(MisskeyStream.position(event).orElse(null));
            callWorker();
        }
        waiting.add(event);
        callWorker();
    }

    private boolean isOpen() {
        return state instanceof SubscriptionState.Open;
    }

    private void callWorker() {
        if (waiting.isUrgent()) {
            work();
        } else if (!working && !workScheduled) {
            workScheduled = true;
            soon.execute(this::workOnAll);
        }
    }

    private synchronized void workOnAll() {
        workScheduled = false;
        work();
    }

    synchronized void end(Throwable reason) {
        if (isOpen()) {
            state = SubscriptionState.closing(reason);
            work();
        }
    }

    /** Completes after the waiting events have been delivered. */
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
            if (isEnded()) {
                return;
            }
            state = new SubscriptionState.Ended();
            waiting.clear();
        }
        onEnd.run();
    }

    private synchronized void work() {
        if (!working && hasWork()) {
            working = true;
            try {
                workers.execute(this::deliver);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("No thread is left for a subscriber, since the application stops", stopping);
                state = new SubscriptionState.Ended();
            }
        }
    }

    private boolean hasWork() {
        if (isOpen()) {
            return requested > 0 && (!waiting.isEmpty() || waiting.isGapDue());
        }
        return isOver() || state instanceof SubscriptionState.Completing && requested > 0;
    }

    /** Whether only the end of the subscription remains to be delivered. */
    private boolean isOver() {
        return state instanceof SubscriptionState.Failing
                || state instanceof SubscriptionState.Completing && waiting.isEmpty();
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
        return state instanceof SubscriptionState.Ended;
    }

    /** @return whether there are events to deliver; if not, the worker stops */
    private boolean takeInto(List<StreamEvent> batch) {
        Throwable reason;
        synchronized (this) {
            if (isOpen() && waiting.isEmpty() && waiting.isGapDue() && requested > 0) {
                waiting.addGap(null);
            }
            while (batch.size() < BATCH && requested > 0 && !waiting.isEmpty()) {
                batch.add(waiting.poll());
                requested -= requested == Long.MAX_VALUE ? 0 : 1;
            }
            if (waiting.takesAgain()) {
                soon.execute(onRoom);
            }
            if (!batch.isEmpty()) {
                return true;
            }
            working = false;
            if (!isOver()) {
                return false;
            }
            reason = state instanceof SubscriptionState.Failing failing ? failing.reason() : null;
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
