package io.github.quarkusmisskey.api.streaming;

import java.util.Objects;

/**
 * That one replica follows an account, for a while.
 *
 * @param name what is followed; the same at all replicas
 * @param fence higher than that of every earlier lease, so that what an earlier holder does late can be refused
 */
public record StreamLease(String name, long fence) {

    public StreamLease {
        Objects.requireNonNull(name, "name");
    }
}
