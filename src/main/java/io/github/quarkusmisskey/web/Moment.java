package io.github.quarkusmisskey.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A point in time, in a form that reads the same in every language; the zone of the person is not known.
 *
 * @param iso for machines
 * @param text for people
 */
@RegisterForReflection
public record Moment(String iso, String text) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    static Moment of(Instant instant) {
        return instant == null
                ? null
                : new Moment(
                        instant.truncatedTo(ChronoUnit.SECONDS).toString(),
                        TEXT.format(instant.atOffset(ZoneOffset.UTC)));
    }
}
