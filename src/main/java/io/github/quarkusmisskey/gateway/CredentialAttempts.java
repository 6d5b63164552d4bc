package io.github.quarkusmisskey.gateway;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.quarkusmisskey.web.rates.Rates;

/** Limits invalid credentials per client address, so that guessing does not burden the database. */
final class CredentialAttempts {

    private final Rates rates;

    CredentialAttempts(int perMinute) {
        rates = new Rates("misskey.gateway.failed-credentials-rate-limit", perMinute);
    }

    /**
     * Finds out who calls. An attempt counts before it is made, since many may come at once, and is taken back if it is good.
     *
     * @param client the address that the caller is counted by
     * @throws RefusedException if there were too many, or the caller is refused
     */
    Caller watch(String client, Supplier<Caller> find) {
        Duration wait = rates.take(client);
        if (!wait.isZero()) {
            throw new RefusedException(Refusal.RATE_LIMIT_EXCEEDED, wait);
        }
        boolean guessed = false;
        try {
            return find.get();
        } catch (RefusedException e) {
            guessed = e.refusal() == Refusal.INVALID_CREDENTIAL;
            throw e;
        } finally {
            if (!guessed) {
                rates.giveBack(client);
            }
        }
    }
}
