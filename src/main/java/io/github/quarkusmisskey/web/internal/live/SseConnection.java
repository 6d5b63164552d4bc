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

/** One browser that follows along. All that it subscribed to ends with it. Safe for use by many threads. */
final class SseConnection {

    private static final Logger LOG = Logger.getLogger(SseConnection.class);

    /** Events that wait for a slow browser; beyond it the answer ends, and the browser comes back for the latest. */
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
     * @param own how many bytes may wait for this browser
     * @param all how many may wait for all browsers together
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
     * @param begun called when the browser is there
     * @param closed called once, when nothing more is told; not before {@code begun}
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

    /** Follows a stream until this ends; {@code item} is called by one thread at a time. */
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

    /** Ends it for good. */
    void end(String text) {
        tell(LiveEvent.ended(text));
        renew();
    }

    /** Ends it; the browser comes back by itself. */
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
