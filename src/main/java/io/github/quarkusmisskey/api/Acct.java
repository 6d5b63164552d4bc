package io.github.quarkusmisskey.api;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.internal.host.HostCharacters;

/**
 * The name by which people know an account: {@code @alice}, or {@code @alice@misskey.example} for an account on another
 * server. Unlike an {@link AccountRef}, it can be typed, and can later belong to somebody else. Servers ignore its
 * case.
 *
 * @param username as it was written, without the at sign
 * @param host its server; empty for the local server
 */
public record Acct(String username, Optional<MisskeyHost> host) {

    private static final int MAX_TYPED = 1024;
    private static final int MAX_USERNAME = 128;
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?");

    /** @throws IllegalArgumentException if the username is not valid */
    public Acct {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(host, "host");
        if (username.isEmpty()) {
            throw new IllegalArgumentException("The username is missing: type @alice or @alice@misskey.example");
        }
        if (username.length() > MAX_USERNAME) {
            throw new IllegalArgumentException("A username has at most " + MAX_USERNAME + " characters");
        }
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException(
                    "A username has the letters a to z, digits and _, and inside it . and -: "
                            + HostCharacters.quote(username));
        }
    }

    /** An account on the local server. */
    public static Acct local(String username) {
        return new Acct(username, Optional.empty());
    }

    /** An account on the given server. */
    public static Acct remote(String username, MisskeyHost host) {
        return new Acct(username, Optional.of(host));
    }

    /**
     * Parses what a person types or pastes: {@code alice}, {@code @alice}, {@code alice@misskey.example},
     * {@code @alice@みすきー.example}, with spaces around it. The address of a profile is refused.
     *
     * @param typed may be null, which counts as empty
     * @throws IllegalArgumentException if the text names no account; the message says what to type instead. It is an
     *     {@link InvalidHostException} if the part after the second at sign is not a server
     */
    public static Acct of(String typed) {
        String text = typed == null ? "" : HostCharacters.strip(typed);
        if (text.length() > MAX_TYPED) {
            throw new IllegalArgumentException("This is too long for an account");
        }
        if (text.indexOf('/') >= 0) {
            throw new IllegalArgumentException("Type the account alone: @alice@misskey.example");
        }
        String name = text.startsWith("@") ? text.substring(1) : text;
        int at = name.indexOf('@');
        if (at < 0) {
            return local(name);
        }
        if (name.indexOf('@', at + 1) >= 0) {
            throw new IllegalArgumentException("There is one at sign too many: type @alice@misskey.example");
        }
        return remote(name.substring(0, at), MisskeyHost.of(name.substring(at + 1)));
    }

    public boolean isLocal() {
        return host.isEmpty();
    }

    /** The name of the same account on the given server: without the host if it is local there. */
    public Acct seenFrom(MisskeyHost server) {
        return isOn(server) ? local(username) : this;
    }

    private boolean isOn(MisskeyHost server) {
        return host.filter(own -> own.authority().equals(server.authority())).isPresent();
    }

    /** {@code @alice} or {@code @alice@misskey.example}, the host in ASCII; {@link #of} reads it again. */
    @Override
    public String toString() {
        return "@" + username + host.map(server -> "@" + server.authority()).orElse("");
    }
}
