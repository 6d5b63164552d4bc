package io.github.quarkusmisskey.client.internal.error;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * Reads how long a server asks to wait: seconds, possibly fractional, or a date in the header, or milliseconds in the
 * body.
 */
public final class RetryAfter {

    private static final long UNKNOWN = -1;
    private static final long MAX_SPAN_MILLIS = Duration.ofDays(3650).toMillis();
    private static final long MAX_MILLIS = Duration.ofDays(1).toMillis();

    private RetryAfter() {}

    /** In milliseconds, at most one day; -1 if there is no usable value. */
    public static long millis(String header, Map<String, Object> info) {
        long said = header == null ? UNKNOWN : fromHeader(header.strip());
        if (said == UNKNOWN && info.get("resetMs") instanceof Number reset) {
            said = fromReset(reset.longValue());
        }
        return Math.min(said, MAX_MILLIS);
    }

    /** Some servers send the remaining time, others a point in time. */
    private static long fromReset(long reset) {
        long left = reset > MAX_SPAN_MILLIS ? reset - System.currentTimeMillis() : reset;
        return Math.max(0, left);
    }

    private static long fromHeader(String header) {
        if (header.matches("\\d{1,12}(\\.\\d{1,9})?")) {
            return new BigDecimal(header).movePointRight(3).longValue();
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Math.max(
                    0,
                    Duration.between(ZonedDateTime.now(until.getZone()), until).toMillis());
        } catch (DateTimeParseException e) {
            return UNKNOWN;
        }
    }
}
