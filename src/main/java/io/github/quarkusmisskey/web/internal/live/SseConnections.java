package io.github.quarkusmisskey.web.internal.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.quarkusmisskey.account.AccessTokenRejected;
import io.github.quarkusmisskey.account.AccountDisconnected;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.session.internal.SessionListener;
import io.github.quarkusmisskey.web.internal.config.WebConfig;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import org.jboss.logging.Logger;

/**
 * The event streams of this replica: limits their number, and ends those that are no longer allowed. Changes on other
 * replicas take effect when the browser reconnects, at the latest after {@code misskey.web.live.max-duration}.
 */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SseConnections implements SessionListener {

    private static final Logger LOG = Logger.getLogger(SseConnections.class);

    private final WebConfig.Live config;
    private final ByteBudget waiting;
    private final Clock clock = Clock.systemUTC();
    private final Set<SseConnection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    SseConnections(WebConfig config) {
        this.config = config.live();
        this.waiting = new ByteBudget(this.config.maxBytesTotal().asLongValue());
    }

    /** The event stream of a feed, for as long as the browser may follow it. */
    Multi<LiveEvent> events(SseConnection live, LiveFeed feed) {
        return live.events(() -> begin(live, feed), () -> open.remove(live));
    }

    /** A browser that follows an account. */
    SseConnection browser(Session session, AccountRef account, Messages words) {
        ByteBudget own = new ByteBudget(config.maxBytesPerBrowser().asLongValue());
        return new SseConnection(session, account, words, own, waiting);
    }

    public int size() {
        return open.size();
    }

    private void begin(SseConnection live, LiveFeed feed) {
        if (!admit(live)) {
            live.end(live.words().liveTooMany());
            return;
        }
        if (stopping) {
            live.renew();
            return;
        }
        Instant renewal = clock.instant().plus(config.maxDuration());
        Duration heartbeat = config.heartbeat();
        live.follow(
                Multi.createFrom()
                        .ticks()
                        .startingAfter(heartbeat)
                        .every(heartbeat)
                        .onOverflow()
                        .drop(),
                tick -> beat(live, renewal),
                failure -> LOG.error("A browser that follows along gets no signs of life any more", failure));
        feed.begin(live);
    }

    private synchronized boolean admit(SseConnection live) {
        long ofSession = open.stream()
                .filter(other -> other.session().id().equals(live.session().id()))
                .count();
        return ofSession < config.maxPerSession() && open.size() < config.maxTotal() && open.add(live);
    }

    private void beat(SseConnection live, Instant renewal) {
        Instant now = clock.instant();
        if (live.isExpired(now)) {
            live.end(live.words().liveSignedOut());
        } else if (now.isBefore(renewal)) {
            live.tell(LiveEvent.HEARTBEAT);
        } else {
            live.renew();
        }
    }

    @Override
    public void ended(String sessionId) {
        each(live -> live.session().id().equals(sessionId))
                .forEach(live -> live.end(live.words().liveSignedOut()));
    }

    @Override
    public void endedEverywhere(AccountRef account) {
        each(live -> live.session().has(account))
                .forEach(live -> live.end(live.words().liveSignedOut()));
    }

    @Override
    public void replaced(String sessionId) {
        each(live -> live.session().id().equals(sessionId)).forEach(SseConnection::renew);
    }

    void disconnected(@Observes AccountDisconnected event) {
        each(live -> live.account().equals(event.account()))
                .forEach(live -> live.end(live.words().liveDisconnected()));
    }

    void rejected(@Observes AccessTokenRejected event) {
        each(live -> live.account().equals(event.account()))
                .forEach(live -> live.end(live.words().liveRejected()));
    }

    /** Runs before the application waits for open requests, none of which would end by itself. */
    void stopping(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        each(live -> true).forEach(SseConnection::renew);
    }

    private Set<SseConnection> each(Predicate<SseConnection> wanted) {
        return open.stream().filter(wanted).collect(Collectors.toSet());
    }
}
