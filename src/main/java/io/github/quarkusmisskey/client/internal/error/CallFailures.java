package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import io.netty.handler.codec.CodecException;
import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;

/** Translates the failure of a call that got no response into a {@link MisskeyException}. */
public final class CallFailures {

    private static final long BUSY_RETRY_AFTER_MILLIS = 1_000;
    private static final String DECODERS = "io.netty.handler.codec.http.";

    private CallFailures() {}

    /** The exception to throw instead. An exception that is not a failure of the call is returned unchanged. */
    public static Throwable translate(Throwable failure, CallErrors errors) {
        MisskeyException known = find(failure, MisskeyException.class);
        if (known != null) {
            return known;
        }
        UnusableFileException unusable = find(failure, UnusableFileException.class);
        if (unusable != null) {
            return unusable;
        }
        UploadBrokenException broken = find(failure, UploadBrokenException.class);
        if (broken != null) {
            return new MisskeyException(errors.error(broken.getMessage()), broken.getCause());
        }
        UploadQueueFullException waiting = find(failure, UploadQueueFullException.class);
        if (waiting != null) {
            return new MisskeyException.RateLimit(
                    errors.notSent(waiting.getMessage(), UploadQueueFullException.RETRY_AFTER.toMillis()));
        }
        String busy = busy(failure);
        if (busy != null) {
            return new ServerBusyException(errors.notSent(busy, BUSY_RETRY_AFTER_MILLIS), failure);
        }
        AnswerTooLargeException large = find(failure, AnswerTooLargeException.class);
        if (large != null) {
            return new MisskeyException.MalformedAnswer(errors.error(large.getMessage()), null);
        }
        MalformedAnswerException malformed = find(failure, MalformedAnswerException.class);
        if (malformed != null) {
            return new MisskeyException.MalformedAnswer(errors.error(malformed.getMessage()), null);
        }
        if (find(failure, TimeoutException.class) != null) {
            // Drops the cause: its message repeats the path, which may contain a session's secret.
            return new MisskeyException.Unreachable(errors.error("no answer came in time"), null);
        }
        if (Causes.of(failure).anyMatch(CallFailures::isNoHttp)) {
            // Drops the cause, which repeats what the server sent.
            return new MisskeyException.MalformedAnswer(errors.error("the answer is no HTTP"), null);
        }
        String reason = reason(failure);
        return reason == null ? failure : new MisskeyException.Unreachable(errors.error(reason), failure);
    }

    /** Why the call was not queued; null if that is not the failure. */
    private static String busy(Throwable failure) {
        if (find(failure, ConnectionPoolTooBusyException.class) != null) {
            return "too many calls wait for this server already (misskey.client.max-waiting-per-host)";
        }
        NoRoomException room = find(failure, NoRoomException.class);
        return room == null ? null : room.getMessage();
    }

    private static String reason(Throwable failure) {
        AddressRefusedException refused = find(failure, AddressRefusedException.class);
        if (refused != null) {
            return refused.getMessage();
        }
        if (find(failure, UnknownHostException.class) != null) {
            return "no server of this name is known";
        }
        if (find(failure, SSLException.class) != null) {
            return "no secure connection could be made";
        }
        boolean network = find(failure, IOException.class) != null || find(failure, VertxException.class) != null;
        return network ? "the connection could not be made or broke" : null;
    }

    /** Netty's decoders have no exception type of their own for unreadable input. */
    private static boolean isNoHttp(Throwable failure) {
        return failure instanceof CodecException
                || failure instanceof IllegalArgumentException
                        && Arrays.stream(failure.getStackTrace())
                                .anyMatch(frame -> frame.getClassName().startsWith(DECODERS));
    }

    /** Null if neither the failure nor any of its causes is of the type. */
    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        return Causes.of(failure, type).findFirst().orElse(null);
    }
}
