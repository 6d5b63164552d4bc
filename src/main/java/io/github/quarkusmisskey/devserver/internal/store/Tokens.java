package io.github.quarkusmisskey.devserver.internal.store;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.devserver.DevUser;

/** The valid tokens. Thread-safe. */
public final class Tokens {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, TokenGrant> grants = new ConcurrentHashMap<>();

    public String issueToApp(DevUser user, Set<String> permissions) {
        return issue(32, new TokenGrant(user, Set.copyOf(permissions)));
    }

    public String issueToOwner(DevUser user) {
        return issue(16, new TokenGrant(user, null));
    }

    public boolean revoke(String token) {
        return grants.remove(token) != null;
    }

    public Optional<TokenGrant> find(String token) {
        return Optional.ofNullable(grants.get(token));
    }

    public List<TokenGrant> ofApps(DevUser user) {
        return grants.values().stream()
                .filter(grant -> grant.isApp() && grant.user().equals(user))
                .toList();
    }

    public void clear() {
        grants.clear();
    }

    /** Makes the given token valid, for an application. */
    public void giveToApp(String token, DevUser user, Set<String> permissions) {
        grants.put(token, new TokenGrant(user, Set.copyOf(permissions)));
    }

    /** Unguessable text of letters and digits. */
    public String random(int length) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private String issue(int length, TokenGrant grant) {
        String token = random(length);
        grants.put(token, grant);
        return token;
    }
}
