package io.github.quarkusmisskey.api.streaming;

import java.util.Objects;

/**
 * A time-limited lease to consume an account's streams.
 *
 * @param name of the account; the same on all replicas
 * @param fence higher than that of every earlier lease, so that late writes of an earlier holder can be refused
 */
public record StreamLease(String name, long fence) {

    public StreamLease {
        Objects.requireNonNull(name, "name");
    }
}
