package io.github.quarkusmisskey.api.internal.failure;

import java.util.Objects;
import java.util.stream.Stream;

/** The causes of failures. Their number is bounded, since causes can form a circle. */
public final class Causes {

    private static final int MAX_CAUSES = 20;

    private Causes() {}

    /** The failure itself and its causes, the outermost first; nothing for null. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MAX_CAUSES);
    }

    /** Those of the type. */
    public static <T extends Throwable> Stream<T> of(Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast);
    }
}
