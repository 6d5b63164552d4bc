package io.github.quarkusmisskey.api;

import java.security.Principal;
import java.util.Objects;

/**
 * An account on a server. It is the {@link Principal} of a signed-in person.
 *
 * @param host the server
 * @param userId the account's id on its server; opaque, never a number
 */
public record AccountRef(MisskeyHost host, String userId) implements Principal {

    private static final int MAX_USER_ID = 64;

    public AccountRef {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(userId, "userId");
        if (userId.isEmpty() || userId.length() > MAX_USER_ID || !userId.chars().allMatch(AccountRef::isIdCharacter)) {
            throw new IllegalArgumentException(
                    "A Misskey user id has 1 to " + MAX_USER_ID + " letters, digits, - or _");
        }
    }

    /** @param host any text that {@link MisskeyHost#of} accepts */
    public AccountRef(String host, String userId) {
        this(MisskeyHost.of(host), userId);
    }

    /**
     * Parses the result of {@link #getName}.
     *
     * @throws IllegalArgumentException if the text does not name an account
     */
    public static AccountRef ofName(String name) {
        int at = name.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("An account is named by its user id, an at sign and its host");
        }
        return new AccountRef(name.substring(at + 1), name.substring(0, at));
    }

    /** The user id, an at sign and the host; unique among all accounts. */
    @Override
    public String getName() {
        return userId + "@" + host;
    }

    @Override
    public String toString() {
        return getName();
    }

    private static boolean isIdCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
