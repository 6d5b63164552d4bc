package io.github.quarkusmisskey.api.streaming;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where the replicas of an application agree which of them follows an account, and how far it came. The module brings one
 * for its database; an application's own takes its place.
 *
 * <p>All time is that of the storage, so the clocks of replicas do not matter. Every method may block, and throws a {@link
 * RuntimeException} if the storage does not answer; a lease that was held may then be held still.
 */
public interface StreamLeases {

    /** The storage does not answer, and whoever throws this has told the log, so that nobody else does for each account. */
    class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UnavailableException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Takes a lease that nobody holds, or whose holder let it expire. A holder may take its own anew.
     *
     * @param holder tells apart who asks; at most 64 characters
     * @return empty if somebody else holds it
     */
    Optional<StreamLease> acquire(String name, String holder, Duration duration);

    /**
     * Holds the lease for so long from now on. One that has expired can be renewed as long as nobody else took it.
     *
     * @return false if it is lost
     */
    boolean renew(StreamLease lease, Duration duration);

    /** Ends the lease; nothing happens if it is lost. */
    void release(StreamLease lease);

    /** How far a reader came, as {@link #move} was told last. */
    Optional<String> position(String name, String reader);

    /**
     * Notes how far readers came: all of them, or nothing if the lease is lost.
     *
     * @param positions ids of events by reader
     * @return false if the lease is lost
     */
    boolean move(StreamLease lease, Map<String, String> positions);
}
