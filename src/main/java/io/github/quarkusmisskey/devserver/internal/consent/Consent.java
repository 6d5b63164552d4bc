package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.CallbackUrl;
import io.github.quarkusmisskey.devserver.internal.store.Tokens;

/**
 * The decisions made on the consent page, by session. Thread-safe. Any text is a session, and none expires. A fetched
 * session stays fetched: a later approval of it is never reported.
 */
public final class Consent {

    /** The token of a session until it is fetched. */
    public static final class Waiting {
        private final String token;
        private final DevUser user;
        private volatile boolean fetched;

        private Waiting(String token, DevUser user) {
            this.token = token;
            this.user = user;
        }

        public String token() {
            return token;
        }

        public DevUser user() {
            return user;
        }

        public boolean fetched() {
            return fetched;
        }

        public void markFetched() {
            fetched = true;
        }
    }

    private final Tokens tokens;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final Set<String> denied = ConcurrentHashMap.newKeySet();

    public Consent(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Accepts the request. The token is created even if the page refuses to open the callback. */
    Approval accept(ConsentRequest request, DevUser user) {
        String token = grant(request.session(), user, request.permissions());
        return new Approval(token, CallbackUrl.of(request.callback(), request.session()));
    }

    /** Creates a token and assigns it to the session, unless that is null or already has one. */
    public String grant(String session, DevUser user, List<String> permissions) {
        String token = tokens.issueToApp(user, new HashSet<>(permissions));
        if (session != null) {
            waiting.putIfAbsent(session, new Waiting(token, user));
        }
        return token;
    }

    /** Rejects the request. A real server is not even told, so only {@link #denied()} changes. */
    void deny(String session) {
        denied.add(session);
    }

    public Set<String> denied() {
        return Set.copyOf(denied);
    }

    public Optional<Waiting> find(String session) {
        return Optional.ofNullable(waiting.get(session));
    }

    public void clear() {
        waiting.clear();
        denied.clear();
    }
}
