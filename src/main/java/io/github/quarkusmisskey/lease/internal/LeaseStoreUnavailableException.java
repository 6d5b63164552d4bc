package io.github.quarkusmisskey.lease.internal;

import io.github.quarkusmisskey.api.streaming.StreamLeases;

/** The database did not respond, or not in time. The lease may still be held; the same call may succeed later. */
public class LeaseStoreUnavailableException extends StreamLeases.UnavailableException {

    private static final long serialVersionUID = 1L;

    LeaseStoreUnavailableException(Throwable cause) {
        super("The database of leases cannot be used at the moment", cause);
    }
}
