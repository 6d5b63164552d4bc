package io.github.quarkusmisskey.web.internal.problem;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;

/** Why a server whose name a person typed did not respond. */
public enum ConnectionFault {
    UNKNOWN_NAME,
    REFUSED,
    CERTIFICATE,
    SILENT,
    BROKEN,
    FAILED;

    /** @param failure the failure of the call */
    static ConnectionFault of(Throwable failure) {
        if (failure instanceof MisskeyException.Server) {
            return FAILED;
        }
        return Causes.of(failure)
                .map(ConnectionFault::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    /** A time-out has no cause, so that no message reveals a secret. */
    private static ConnectionFault unknown(Throwable failure) {
        return failure != null && failure.getCause() == null ? SILENT : BROKEN;
    }

    private static ConnectionFault known(Throwable cause) {
        // Otherwise, a stranger could probe which names exist in the network of this application.
        if (cause instanceof UnknownHostException || cause instanceof AddressRefusedException) {
            return UNKNOWN_NAME;
        }
        if (cause instanceof SSLException) {
            return CERTIFICATE;
        }
        if (cause instanceof TimeoutException) {
            return SILENT;
        }
        return cause instanceof ConnectException || cause instanceof NoRouteToHostException ? REFUSED : null;
    }
}
