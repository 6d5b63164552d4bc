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
 * What people decided on the consent page, by session. Thread-safe. Any text is a session, none expires, and one that
 * was fetched stays so: a later approval of the same session never shows.
 */
public final class Consent {

    /** The token that waits under a session until it is fetched. */
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

    /** The person accepted. The token exists even if the callback is one that the page refuses to open. */
    Approval accept(ConsentRequest request, DevUser user) {
        String token = grant(request.session(), user, request.permissions());
        return new Approval(token, CallbackUrl.of(request.callback(), request.session()));
    }

    /** Makes a token and leaves it under the session, unless that is null or has one already. */
    public String grant(String session, DevUser user, List<String> permissions) {
        String token = tokens.issueToApp(user, new HashSet<>(permissions));
        if (session != null) {
            waiting.putIfAbsent(session, new Waiting(token, user));
        }
        return token;
    }

    /** The person declined. A real server does not even hear of it, so nothing but {@link #denied()} changes. */
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
