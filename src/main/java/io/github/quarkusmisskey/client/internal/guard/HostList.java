package io.github.quarkusmisskey.client.internal.guard;

import java.util.Collection;
import java.util.List;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * Decides which hosts may be used by a list of allowed and a list of denied ones; denial takes precedence. An entry is
 * a host, {@code misskey.example}, or {@code *.misskey.example} for all names below that one but not itself.
 *
 * <p>An allowed entry without a port allows only the default port of the scheme; a denied one denies all ports. The
 * scheme itself is ignored; whether plain http may be used is a separate setting.
 */
public final class HostList {

    private final List<Entry> allowed;
    private final List<Entry> denied;

    private HostList(List<Entry> allowed, List<Entry> denied) {
        this.allowed = allowed;
        this.denied = denied;
    }

    /**
     * @param allowed empty to allow all that are not denied
     * @throws IllegalArgumentException if an entry is not a host; the message names it
     */
    public static HostList of(Collection<String> allowed, Collection<String> denied) {
        return new HostList(
                allowed.stream().map(Entry::of).toList(),
                denied.stream().map(Entry::of).toList());
    }

    public boolean allows(MisskeyHost host) {
        return denied.stream().noneMatch(entry -> entry.denies(host))
                && (allowed.isEmpty() || allowed.stream().anyMatch(entry -> entry.matches(host)));
    }

    private record Entry(MisskeyHost host, boolean subdomains) {

        private static final String WILDCARD = "*.";

        static Entry of(String text) {
            String stripped = text.strip();
            boolean subdomains = stripped.startsWith(WILDCARD);
            try {
                Entry entry = new Entry(
                        MisskeyHost.of(subdomains ? stripped.substring(WILDCARD.length()) : stripped), subdomains);
                if (subdomains && entry.host.isAddress()) {
                    throw new IllegalArgumentException("An IP address has no subdomains: " + entry.host);
                }
                return entry;
            } catch (InvalidHostException e) {
                throw new IllegalArgumentException(
                        "A list of hosts contains an entry that is neither a host nor *. followed by a host. "
                                + e.getMessage(),
                        e);
            }
        }

        boolean denies(MisskeyHost other) {
            return matchesName(other) && (host.port() < 0 || host.port() == other.port());
        }

        boolean matches(MisskeyHost other) {
            return matchesName(other) && host.port() == other.port();
        }

        private boolean matchesName(MisskeyHost other) {
            return subdomains
                    ? other.name().endsWith("." + host.name())
                    : other.name().equals(host.name());
        }
    }
}
