package io.github.quarkusmisskey.gateway.internal.caller;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.github.quarkusmisskey.ratelimit.internal.Rates;

/** Limits invalid credentials per client address, so that guessing does not burden the database. */
public final class CredentialAttempts {

    private final Rates rates;

    public CredentialAttempts(int perMinute) {
        rates = new Rates("misskey.gateway.failed-credentials-rate-limit", perMinute);
    }

    /**
     * Finds out who calls. Only wrong credentials count, since any number of good ones may be looked up at once; wrong
     * ones that come at once are bounded by the threads that look them up.
     *
     * @param client the address that the caller is counted by
     * @throws RefusedException if there were too many wrong ones, or the caller is refused
     */
    public GatewayCaller watch(String client, Supplier<GatewayCaller> find) {
        Duration wait = rates.untilFree(client);
        if (!wait.isZero()) {
            throw new RefusedException(Refusal.RATE_LIMIT_EXCEEDED, wait);
        }
        try {
            return find.get();
        } catch (RefusedException e) {
            if (e.refusal() == Refusal.INVALID_CREDENTIAL) {
                rates.take(client);
            }
            throw e;
        }
    }
}
