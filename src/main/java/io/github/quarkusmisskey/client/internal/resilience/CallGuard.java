package io.github.quarkusmisskey.client.internal.resilience;

import io.github.quarkusmisskey.api.MisskeyException;

/** What every attempt of a call passes, on its way out and back. */
record CallGuard(CircuitBreakers breakers, RateLimiter pacer) {

    /**
     * Never blocks; the leave to send can still be outstanding.
     *
     * @throws MisskeyException if the attempt may not be made
     */
    Permit enter(Destination destination) {
        breakers.admit(destination);
        return pacer.ask(destination);
    }

    /** @param failure null if there was none */
    void leave(Permit pass, Destination destination, Throwable failure) {
        pass.close();
        if (failure == null) {
            breakers.succeeded(destination.host());
        } else if (failure instanceof MisskeyException e) {
            breakers.failed(destination.host(), e);
        }
    }
}
