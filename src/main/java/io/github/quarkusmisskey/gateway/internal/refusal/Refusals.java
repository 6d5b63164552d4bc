package io.github.quarkusmisskey.gateway.internal.refusal;

import java.time.Duration;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.error.ServerBusyException;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import org.jboss.logging.Logger;

/** Translates failures into the errors that callers receive. */
public final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    public static RefusedException of(Throwable failure) {
        if (failure instanceof RefusedException refused) {
            return refused;
        }
        if (failure instanceof MisskeyException noAnswer) {
            return of(noAnswer);
        }
        if (failure instanceof AccountStoreUnavailableException) {
            LOG.debug("The gateway cannot reach the database", failure);
        } else {
            LOG.error("The gateway could not forward a call", failure);
        }
        return new RefusedException(Refusal.UNAVAILABLE);
    }

    private static RefusedException of(MisskeyException failure) {
        long wait = failure.error().retryAfterMillis();
        Duration pause = Duration.ofMillis(Math.max(0, wait));
        if (failure instanceof ServerBusyException) {
            return new RefusedException(Refusal.SERVER_BUSY, pause);
        }
        return switch (failure.kind()) {
            case RATE_LIMIT -> new RefusedException(Refusal.RATE_LIMIT_EXCEEDED, pause);
            case MALFORMED_ANSWER -> new RefusedException(Refusal.ANSWER_UNUSABLE);
            default -> new RefusedException(wait < 0 ? Refusal.SERVER_UNREACHABLE : Refusal.SERVER_LEFT_ALONE, pause);
        };
    }
}
