package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * Calls endpoints with retries. Responses that arrive after it was dropped are ignored. An exception thrown by the
 * receiver of a response counts as a failure of the query.
 */
final class RetryingQuery {

    private static final Logger LOG = Logger.getLogger(RetryingQuery.class);
    private static final Duration FIRST_RETRY_DELAY = Duration.ofMillis(500);
    private static final Duration MAX_RETRY_DELAY = Duration.ofSeconds(10);

    private final SerialExecutor loop;
    private final Duration patience;
    private final RandomGenerator random;

    /** Distinguishes queries from before and after a drop. */
    private int turn;

    private Backoff retries;
    private Instant giveUp;

    /** @param patience how long failed queries are retried */
    RetryingQuery(SerialExecutor loop, Duration patience, RandomGenerator random) {
        this.loop = loop;
        this.patience = patience;
        this.random = random;
    }

    void begin() {
        retries = new Backoff(FIRST_RETRY_DELAY, MAX_RETRY_DELAY, random);
        giveUp = Instant.now().plus(patience);
    }

    void drop() {
        turn++;
    }

    void ask(
            Supplier<Uni<List<StreamEvent>>> question,
            Consumer<List<StreamEvent>> answered,
            Consumer<Throwable> failed) {
        int asked = turn;
        Uni.createFrom()
                .deferred(question::get)
                .emitOn(loop::run)
                .subscribe()
                .with(
                        events -> ifStill(asked, () -> guard(() -> answered.accept(events), failed)),
                        failure -> ifStill(asked, () -> guard(() -> failed.accept(failure), RetryingQuery::report)));
    }

    void later(Duration delay, Runnable task, Consumer<Throwable> failed) {
        int asked = turn;
        loop.later(delay, () -> ifStill(asked, () -> guard(task, failed)));
    }

    /** Runs the processing of events, whose exceptions would otherwise be lost. */
    static void guard(Runnable task, Consumer<Throwable> failed) {
        try {
            task.run();
        } catch (RuntimeException e) {
            try {
                failed.accept(e);
            } catch (RuntimeException again) {
                report(again);
            }
        }
    }

    private static void report(Throwable failure) {
        LOG.error("Events of a stream could not be worked on", failure);
    }

    /** @return whether the query is retried after a delay */
    boolean again(Throwable failure, Runnable ask) {
        boolean passing =
                failure instanceof MisskeyException known && known.kind().isTransient();
        if (!passing) {
            return false;
        }
        Duration wait = retries.next(Events.retryAfter(failure));
        if (Instant.now().plus(wait).isAfter(giveUp)) {
            return false;
        }
        int asked = turn;
        loop.later(wait, () -> ifStill(asked, ask));
        return true;
    }

    private void ifStill(int asked, Runnable task) {
        if (asked == turn) {
            task.run();
        }
    }
}
