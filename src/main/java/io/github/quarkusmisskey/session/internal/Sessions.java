package io.github.quarkusmisskey.session.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.vault.internal.Sealer;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Keeps the session of a browser in an encrypted cookie. Thread-safe. */
public final class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final String READ = Sessions.class.getName();
    private static final String FOUND = READ + ".found";
    private static final int MAX_COOKIE = 4000;

    private final SafeCookie cookie;
    private final Sealer sealer;
    private final Duration lifetime;
    private final Clock clock;
    private final SessionRecords records;
    private final SessionListener listener;

    /** @param lifetime how long after its sign-in a session ends */
    public Sessions(
            SafeCookie cookie,
            Sealer sealer,
            Duration lifetime,
            Clock clock,
            SessionRecords records,
            SessionListener listener) {
        if (lifetime.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("misskey.web.session-lifetime must be a minute or more");
        }
        this.cookie = cookie;
        this.sealer = sealer;
        this.lifetime = lifetime;
        this.clock = clock;
        this.records = records;
        this.listener = listener;
    }

    /**
     * The session in the cookie of this request, which {@link #find} must confirm. An invalid or expired cookie is
     * removed with the response. Does not block.
     */
    public Optional<Session> read(RoutingContext context) {
        Optional<Session> known = context.get(READ);
        if (known == null) {
            known = open(context);
            context.put(READ, known);
        }
        return known;
    }

    /**
     * The session of this request's browser, with those of its accounts whose sessions were not ended elsewhere. Blocks
     * once per request. While the database is unavailable, the cookie alone is trusted.
     */
    public Optional<Session> find(RoutingContext context) {
        Optional<Session> known = context.get(FOUND);
        return known != null ? known : remember(context, read(context).flatMap(this::confirm));
    }

    /** The cookie is kept, because the browser may just be receiving that of a new session. */
    private Optional<Session> confirm(Session session) {
        try {
            return records.generations(session).flatMap(session::standing);
        } catch (AccountStoreUnavailableException lost) {
            LOG.debugf("A session is believed without the database: %s", lost.getMessage());
            return Optional.of(session);
        }
    }

    /**
     * Signs the browser in with this account, in addition to those that it has; the session gets a new id and expiry.
     */
    public Session signIn(RoutingContext context, AccountRef account) {
        Optional<Session> before = find(context);
        List<AccountRef> accounts =
                before.map(session -> session.accountsWith(account)).orElse(List.of(account));
        Instant now = clock.instant();
        Map<AccountRef, Long> generations = new HashMap<>();
        before.ifPresent(session -> generations.putAll(session.generations()));
        generations.putAll(records.generations(List.of(account)));
        generations.keySet().retainAll(accounts);
        String family = before.map(Session::family).orElseGet(RandomText::random);
        Session session =
                new Session(RandomText.random(), family, accounts, account, generations, now, now.plus(lifetime));
        save(context, session);
        before.ifPresent(old -> listener.replaced(old.id()));
        return session;
    }

    /** Stores a changed session with the same expiry. */
    public void save(RoutingContext context, Session session) {
        byte[] bytes = sealer.seal(SessionText.write(session), boundTo(context));
        String value = RandomText.encode(bytes);
        cookie.write(context, value, Duration.between(clock.instant(), session.expires()));
        remember(context, Optional.of(session));
    }

    /** Signs the browser out: copies of its cookie become invalid on all replicas. */
    public void end(RoutingContext context) {
        Optional<Session> session = find(context);
        cookie.remove(context);
        remember(context, Optional.empty());
        session.ifPresent(ended -> {
            listener.ended(ended.id());
            records.end(ended);
        });
    }

    /** Signs the accounts of this session out in all browsers. */
    public void endEverywhere(RoutingContext context) {
        List<AccountRef> accounts = find(context).map(Session::accounts).orElse(List.of());
        accounts.forEach(records::endAll);
        end(context);
        accounts.forEach(listener::endedEverywhere);
    }

    private Optional<Session> open(RoutingContext context) {
        Optional<String> value = cookie.read(context);
        Optional<Session> session = value.filter(text -> text.length() <= MAX_COOKIE)
                .flatMap(RandomText::decode)
                .flatMap(bytes -> sealer.open(bytes, boundTo(context)))
                .flatMap(SessionText::read)
                .filter(found -> !found.isExpired(clock.instant()));
        if (value.isPresent() && session.isEmpty()) {
            cookie.remove(context);
        }
        return session;
    }

    /** A cookie that was set over plain http is not accepted over https. */
    private byte[] boundTo(RoutingContext context) {
        return cookie.name(context).getBytes(StandardCharsets.US_ASCII);
    }

    private static Optional<Session> remember(RoutingContext context, Optional<Session> session) {
        context.put(FOUND, session);
        return session;
    }
}
