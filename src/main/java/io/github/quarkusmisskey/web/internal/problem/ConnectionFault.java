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

/** Why there was no answer from a server whose name a person typed. */
public enum ConnectionFault {
    UNKNOWN_NAME,
    REFUSED,
    CERTIFICATE,
    SILENT,
    BROKEN,
    FAILED;

    /** @param failure the call that failed; its causes tell */
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

    /** A call that took too long has no cause, so that its message tells no secret. */
    private static ConnectionFault unknown(Throwable failure) {
        return failure != null && failure.getCause() == null ? SILENT : BROKEN;
    }

    private static ConnectionFault known(Throwable cause) {
        // Else a stranger could try out which names there are in the network of this application.
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
