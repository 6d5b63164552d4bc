package io.github.quarkusmisskey.api;

import java.util.Objects;
import java.util.Optional;

import io.github.quarkusmisskey.api.internal.host.ServerVersion;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The software that a server claims to run.
 *
 * @param name in lower case, such as {@code misskey} or {@code sharkey}; some forks keep the name of their origin
 * @param version as the server reports it; null if it reports none
 */
@RegisterForReflection
public record ServerSoftware(String name, String version) {

    public ServerSoftware {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Whether this is the given release of a software or a later one; empty if it is another software, or if the
     * versions cannot be compared. Forks have version schemes of their own, even some that kept the name.
     *
     * @param release such as {@code 13.14.0}
     */
    public Optional<Boolean> isAtLeast(String software, String release) {
        return ServerVersion.parse(version)
                .filter(known -> name.equals(software))
                .map(known -> known.isAtLeast(release));
    }
}
