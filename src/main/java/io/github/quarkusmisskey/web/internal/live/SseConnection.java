package io.github.quarkusmisskey.web.internal.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.MultiEmitter;
import org.jboss.logging.Logger;

/** The event stream of one browser. Its subscriptions end with it. Thread-safe. */
final class SseConnection {

    private static final Logger LOG = Logger.getLogger(SseConnection.class);

    /**
     * Maximum number of events that wait for a slow browser; beyond it, the stream ends, and the browser reconnects.
     */
    private static final int WAITING = 200;

    private final Session session;
    private final AccountRef account;
    private final Messages words;
    private final ByteBudget own;
    private final ByteBudget all;
    private final List<Cancellable> subscriptions = new ArrayList<>();
    private MultiEmitter<? super LiveEvent> emitter;
    private boolean over;

    /**
     * @param own budget of waiting bytes of this browser
     * @param all budget of waiting bytes of all browsers
     */
    SseConnection(Session session, AccountRef account, Messages words, ByteBudget own, ByteBudget all) {
        this.own = own;
        this.all = all;
        this.session = session;
        this.account = account;
        this.words = words;
    }

    Session session() {
        return session;
    }

    AccountRef account() {
        return account;
    }

    Messages words() {
        return words;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(session.expires());
    }

    /**
     * @param begun called when the stream has begun
     * @param closed called once, when no more events are sent; not before {@code begun}
     */
    Multi<LiveEvent> events(Runnable begun, Runnable closed) {
        return Multi.createFrom()
                .<LiveEvent>emitter(
                        browser -> {
                            emitter = browser;
                            browser.onTermination(() -> close(closed));
                            begun.run();
                        },
                        WAITING)
                .onItem()
                .invoke(this::taken)
                .onFailure()
                .invoke(failure -> LOG.debugf(failure, "A browser that follows %s has to come back", account))
                .onFailure()
                .recoverWithCompletion();
    }

    void tell(LiveEvent event) {
        if (isOver()) {
            return;
        }
        if (!keep(event.bytes())) {
            LOG.debugf("A browser that follows %s has to come back: more waits for it than there is room for", account);
            emitter.complete();
            return;
        }
        emitter.emit(event);
    }

    private synchronized boolean keep(long bytes) {
        if (over || !own.take(bytes)) {
            return false;
        }
        if (!all.take(bytes)) {
            own.giveBack(bytes);
            return false;
        }
        return true;
    }

    private synchronized void taken(LiveEvent event) {
        if (!over) {
            own.giveBack(event.bytes());
            all.giveBack(event.bytes());
        }
    }

    /** Subscribes to a stream until this connection ends; {@code item} is called by one thread at a time. */
    <T> Cancellable follow(Multi<T> stream, Consumer<T> item, Consumer<Throwable> failed) {
        Cancellable subscription = stream.subscribe().with(item, failed);
        if (!keep(subscription)) {
            subscription.cancel();
        }
        return subscription;
    }

    private synchronized boolean keep(Cancellable subscription) {
        return !over && subscriptions.add(subscription);
    }

    void leave(Cancellable subscription) {
        subscription.cancel();
        synchronized (this) {
            subscriptions.remove(subscription);
        }
    }

    /** Ends the stream permanently. */
    void end(String text) {
        tell(LiveEvent.ended(text));
        renew();
    }

    /** Ends the stream; the browser reconnects. */
    void renew() {
        emitter.complete();
    }

    synchronized boolean isOver() {
        return over;
    }

    private void close(Runnable closed) {
        List<Cancellable> left;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            all.giveBack(own.taken());
            left = List.copyOf(subscriptions);
            subscriptions.clear();
        }
        left.forEach(Cancellable::cancel);
        closed.run();
    }
}
