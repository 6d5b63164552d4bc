package io.github.quarkusmisskey.client.internal.resilience;

import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import io.vertx.core.http.ConnectionPoolTooBusyException;

/** Classifies failures of calls. */
final class Failures {

    private static final int INTERNAL_ERROR = 500;
    private static final int ACCEPTED = 202;

    /** Failures that this side causes, not the server. */
    private static final List<Class<? extends Throwable>> OURS =
            List.of(AddressRefusedException.class, ConnectionPoolTooBusyException.class);

    /** Failures that do not disappear within seconds. */
    private static final List<Class<? extends Throwable>> LASTING =
            List.of(UnknownHostException.class, SSLHandshakeException.class);

    private Failures() {}

    /** Whether the server refused the call before it did anything. */
    static boolean isRefusal(MisskeyException e) {
        return e instanceof MisskeyException.RateLimit && e.status() > 0;
    }

    /** Whether the same call may succeed shortly afterwards, if it is safe to repeat. */
    static boolean mayPass(MisskeyException e) {
        if (e instanceof MisskeyException.Unreachable) {
            return isOutage(e) && !hasCause(e, LASTING);
        }
        return e instanceof MisskeyException.Server
                || e.status() == ACCEPTED
                        && e.code().filter("PROCESSING"::equals).isPresent();
    }

    /**
     * Whether the server is down: no response, or that of a gateway that got none. A plain 500 is a response of the
     * server.
     */
    static boolean isOutage(MisskeyException e) {
        if (e instanceof MisskeyException.Unreachable) {
            // Without a response, only this side can have set the delay.
            boolean held = e instanceof CircuitOpenException || e.error().retryAfterMillis() >= 0;
            return !held && !hasCause(e, OURS);
        }
        return e instanceof MisskeyException.Server && e.status() > INTERNAL_ERROR;
    }

    private static boolean hasCause(Throwable failure, List<Class<? extends Throwable>> types) {
        return Causes.of(failure.getCause()).anyMatch(cause -> types.stream().anyMatch(type -> type.isInstance(cause)));
    }
}
