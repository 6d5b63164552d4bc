package io.github.quarkusmisskey.api.streaming;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Storage of leases and stream positions, shared by the replicas of an application. The module has an implementation
 * for its database; a bean of the application replaces it.
 *
 * <p>All times are those of the storage, so the clocks of replicas do not matter. Every method may block, and throws a
 * {@link RuntimeException} if the storage is unavailable; a lease that was held may then still be held.
 */
public interface StreamLeases {

    /**
     * The storage does not respond. Whoever throws this has already logged it, so that it is not logged again for each
     * account.
     */
    class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UnavailableException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Acquires a lease that is free or expired. A holder may acquire its own lease again.
     *
     * @param holder identifies the replica; at most 64 characters
     * @return empty if another replica holds it
     */
    Optional<StreamLease> acquire(String name, String holder, Duration duration);

    /**
     * Renews the lease for the given duration from now. An expired lease can be renewed as long as nobody else has
     * acquired it.
     *
     * @return false if it is lost
     */
    boolean renew(StreamLease lease, Duration duration);

    /** Releases the lease; does nothing if it is lost. */
    void release(StreamLease lease);

    /** The position of a reader, as last stored by {@link #move}. */
    Optional<String> position(String name, String reader);

    /**
     * Stores the positions of readers: all of them, or none if the lease is lost.
     *
     * @param positions ids of events by reader
     * @return false if the lease is lost
     */
    boolean move(StreamLease lease, Map<String, String> positions);
}
