package io.github.quarkusmisskey.gateway.internal.caller;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.github.quarkusmisskey.ratelimit.internal.Rates;

/** Limits invalid credentials per client address, so that guessing does not load the database. */
public final class CredentialAttempts {

    private final Rates rates;

    public CredentialAttempts(int perMinute) {
        rates = new Rates("misskey.gateway.failed-credentials-rate-limit", perMinute);
    }

    /**
     * Authenticates a caller. Only invalid credentials count, because any number of valid ones may be checked at once;
     * the number of invalid ones checked at once is bounded by the threads that check them.
     *
     * @param client the client address by which attempts are counted
     * @throws RefusedException if there were too many invalid attempts, or the caller is refused
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
