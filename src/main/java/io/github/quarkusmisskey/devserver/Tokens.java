package io.github.quarkusmisskey.devserver;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The valid tokens. Thread-safe. */
final class Tokens {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    String issueToApp(DevUser user, Set<String> permissions) {
        return issue(32, new Grant(user, Set.copyOf(permissions)));
    }

    String issueToOwner(DevUser user) {
        return issue(16, new Grant(user, null));
    }

    boolean revoke(String token) {
        return grants.remove(token) != null;
    }

    Optional<Grant> find(String token) {
        return Optional.ofNullable(grants.get(token));
    }

    List<Grant> ofApps(DevUser user) {
        return grants.values().stream()
                .filter(grant -> grant.isApp() && grant.user().equals(user))
                .toList();
    }

    void clear() {
        grants.clear();
    }

    /** Makes this very token valid, for an application. */
    void giveToApp(String token, DevUser user, Set<String> permissions) {
        grants.put(token, new Grant(user, Set.copyOf(permissions)));
    }

    /** A text that nobody guesses, of letters and digits. */
    String random(int length) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private String issue(int length, Grant grant) {
        String token = random(length);
        grants.put(token, grant);
        return token;
    }
}
