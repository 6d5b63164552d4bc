package io.github.quarkusmisskey.api;

import java.util.Objects;
import java.util.Optional;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a server says that it runs.
 *
 * @param name in lower case, such as {@code misskey} or {@code sharkey}; some forks keep the name of what they come from
 * @param version in the server's words; null if it says none
 */
@RegisterForReflection
public record ServerSoftware(String name, String version) {

    public ServerSoftware {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Whether this is that release of a software or a later one; empty if it is another software, or its version cannot be
     * compared. Forks count by scales of their own, even some that kept the name.
     *
     * @param release such as {@code 13.14.0}
     */
    public Optional<Boolean> isAtLeast(String software, String release) {
        return parsedVersion().filter(known -> name.equals(software)).map(known -> known.isAtLeast(release));
    }

    /** The version to compare; empty if the server's words are none. */
    public Optional<ServerVersion> parsedVersion() {
        return ServerVersion.parse(version);
    }
}
