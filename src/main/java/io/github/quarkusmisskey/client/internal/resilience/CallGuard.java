package io.github.quarkusmisskey.client.internal.resilience;

import io.github.quarkusmisskey.api.MisskeyException;

/** Checks every attempt of a call before it is sent and after it has ended. */
record CallGuard(CircuitBreakers breakers, RateLimiter limiter) {

    /**
     * Never blocks; the permit that is returned may not be granted yet.
     *
     * @throws MisskeyException if the attempt may not be made
     */
    Permit enter(Destination destination) {
        breakers.admit(destination);
        return limiter.ask(destination);
    }

    /** @param failure null if the attempt succeeded */
    void leave(Permit permit, Destination destination, Throwable failure) {
        permit.close();
        if (failure == null) {
            breakers.succeeded(destination.host());
        } else if (failure instanceof MisskeyException e) {
            breakers.failed(destination.host(), e);
        }
    }
}
