package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.Hashes;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.Tokens;

/** Registered applications and their sessions. Thread-safe. */
public final class Apps {

    /** {@code callbackUrl} may be null. */
    public record App(String id, String secret, String name, List<String> permissions, String callbackUrl) {}

    /** {@code user} is null until somebody approves. */
    public record Session(String token, App app, DevUser user) {}

    private record Owner(String appId, String userId) {}

    private final Ids ids = new Ids();
    private final Tokens tokens;
    private final Map<String, App> bySecret = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<Owner, String> accessTokens = new HashMap<>();

    public Apps(Tokens tokens) {
        this.tokens = tokens;
    }

    public synchronized App register(String name, List<String> permissions, String callbackUrl) {
        App app = new App(ids.next(), tokens.random(32), name, List.copyOf(permissions), callbackUrl);
        bySecret.put(app.secret(), app);
        return app;
    }

    public synchronized Optional<App> find(String secret) {
        return Optional.ofNullable(bySecret.get(secret));
    }

    public synchronized Session begin(App app) {
        Session session = new Session(UUID.randomUUID().toString(), app, null);
        sessions.put(session.token(), session);
        return session;
    }

    public synchronized Optional<Session> session(String token) {
        return Optional.ofNullable(sessions.get(token));
    }

    /** Approves the session. The same application always gets the same token from the same user. */
    public synchronized Approval accept(Session session, DevUser user) {
        App app = session.app();
        String accessToken = accessTokens.computeIfAbsent(new Owner(app.id(), user.id()), owner -> tokens.random(32));
        String i = Hashes.hex(accessToken + app.secret());
        tokens.giveToApp(i, user, Set.copyOf(app.permissions()));
        sessions.replace(session.token(), new Session(session.token(), app, user));
        return new Approval(i, callback(session));
    }

    /** Returns the access token of an approved session and removes the session. */
    public synchronized String fetch(Session session) {
        sessions.remove(session.token());
        return accessTokens.get(new Owner(session.app().id(), session.user().id()));
    }

    public synchronized void clear() {
        bySecret.clear();
        sessions.clear();
        accessTokens.clear();
    }

    /** Concatenates text, as the page does: a callback that already has a query breaks. */
    private static Optional<String> callback(Session session) {
        return Optional.ofNullable(session.app().callbackUrl()).map(url -> url + "?token=" + session.token());
    }
}
