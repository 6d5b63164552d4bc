package io.github.quarkusmisskey.web;

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
import io.github.quarkusmisskey.web.session.Session;
import io.github.quarkusmisskey.web.session.SessionListener;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import org.jboss.logging.Logger;

/**
 * The browsers that follow along at this replica: how many there may be, and when they may not any more. What happens at
 * another replica shows when the browser comes back, which it has to every {@code misskey.web.live.max-duration}.
 */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class LiveStreams implements SessionListener {

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);

    private final WebConfig.Live config;
    private final ByteBudget waiting;
    private final Clock clock = Clock.systemUTC();
    private final Set<Live> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    LiveStreams(WebConfig config) {
        this.config = config.live();
        this.waiting = new ByteBudget(this.config.maxBytesTotal().asLongValue());
    }

    /** What the feed tells the browser, for as long as it may. */
    Multi<LiveEvent> events(Live live, LiveFeed feed) {
        return live.events(() -> begin(live, feed), () -> open.remove(live));
    }

    /** A browser that is to follow an account. */
    Live browser(Session session, AccountRef account, Words words) {
        ByteBudget own = new ByteBudget(config.maxBytesPerBrowser().asLongValue());
        return new Live(session, account, words, own, waiting);
    }

    int size() {
        return open.size();
    }

    private void begin(Live live, LiveFeed feed) {
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

    private synchronized boolean admit(Live live) {
        long ofSession = open.stream()
                .filter(other -> other.session().id().equals(live.session().id()))
                .count();
        return ofSession < config.maxPerSession() && open.size() < config.maxTotal() && open.add(live);
    }

    private void beat(Live live, Instant renewal) {
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
        each(live -> live.session().id().equals(sessionId)).forEach(Live::renew);
    }

    void disconnected(@Observes AccountDisconnected event) {
        each(live -> live.account().equals(event.account()))
                .forEach(live -> live.end(live.words().liveDisconnected()));
    }

    void rejected(@Observes AccessTokenRejected event) {
        each(live -> live.account().equals(event.account()))
                .forEach(live -> live.end(live.words().liveRejected()));
    }

    /** Comes before the application waits for open requests, of which none would end by itself. */
    void stopping(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        each(live -> true).forEach(Live::renew);
    }

    private Set<Live> each(Predicate<Live> wanted) {
        return open.stream().filter(wanted).collect(Collectors.toSet());
    }
}
