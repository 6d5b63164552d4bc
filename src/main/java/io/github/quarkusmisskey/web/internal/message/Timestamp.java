package io.github.quarkusmisskey.web.internal.message;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A point in time in a format that is the same in all languages, in UTC, because the person's time zone is unknown.
 *
 * @param iso for machines
 * @param text for people
 */
@RegisterForReflection
public record Timestamp(String iso, String text) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    public static Timestamp of(Instant instant) {
        return instant == null
                ? null
                : new Timestamp(
                        instant.truncatedTo(ChronoUnit.SECONDS).toString(),
                        TEXT.format(instant.atOffset(ZoneOffset.UTC)));
    }
}
