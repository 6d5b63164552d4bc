package io.github.quarkusmisskey.web.internal.problem;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;

/** Why there was no answer from a server whose name a person typed. */
public enum ConnectionFault {
    UNKNOWN_NAME,
    REFUSED,
    CERTIFICATE,
    SILENT,
    BROKEN,
    FAILED;

    private static final int MAX_CAUSES = 10;

    /** @param failure the call that failed; its causes tell */
    static ConnectionFault of(Throwable failure) {
        if (failure instanceof MisskeyException.Server) {
            return FAILED;
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++, cause = cause.getCause()) {
            ConnectionFault fault = known(cause);
            if (fault != null) {
                return fault;
            }
        }
        // A call that took too long has no cause with it, so that the message of that tells no secret.
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
