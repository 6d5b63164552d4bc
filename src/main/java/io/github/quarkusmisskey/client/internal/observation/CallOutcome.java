package io.github.quarkusmisskey.client.internal.observation;

import java.util.Locale;
import java.util.Optional;

import io.github.quarkusmisskey.api.MisskeyException;

/**
 * The outcome of an attempt to call a server.
 *
 * @param name one of a few: {@code success}, {@code cancelled}, the kind of the {@code MisskeyException} such as
 *     {@code rate_limit}, {@code refused} for a plain {@code MisskeyException}, or {@code error} for any other
 *     exception
 * @param status the HTTP status; 0 if there was no response
 * @param failure empty unless the attempt failed
 */
public record CallOutcome(String name, int status, Optional<Throwable> failure) {

    private static final String SUCCESS = "success";
    private static final String CANCELLED = "cancelled";
    private static final String ERROR = "error";

    public static CallOutcome success(int status) {
        return new CallOutcome(SUCCESS, status, Optional.empty());
    }

    public static CallOutcome cancelled(int status) {
        return new CallOutcome(CANCELLED, status, Optional.empty());
    }

    public static CallOutcome failed(Throwable failure, int status) {
        return failure instanceof MisskeyException known
                ? new CallOutcome(name(known.kind()), known.status(), Optional.of(known))
                : new CallOutcome(ERROR, status, Optional.of(failure));
    }

    private static String name(MisskeyException.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
