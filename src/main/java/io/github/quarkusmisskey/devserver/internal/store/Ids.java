package io.github.quarkusmisskey.devserver.internal.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids in the format aidx: 16 characters in base 36, of which eight are the milliseconds since 2000, four the process
 * and four a counter, so that they sort by time as strings.
 */
public final class Ids {

    static final long EPOCH = 946_684_800_000L;

    private static final int RADIX = 36;
    private static final long FOUR_DIGITS = 36 * 36 * 36 * 36;

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String process = digits(new SecureRandom().nextLong(FOUR_DIGITS), 4);
    private final AtomicLong counter = new AtomicLong();
    private long latest;

    /** A new id, greater than all before it. */
    public synchronized String next() {
        latest = Math.max(latest, System.currentTimeMillis());
        long count = counter.getAndIncrement() % FOUR_DIGITS;
        if (count == FOUR_DIGITS - 1) {
            latest++;
        }
        return digits(latest - EPOCH, 8) + process + digits(count, 4);
    }

    /** Creation time of the object with this id, in JSON format: always with three digits of milliseconds. */
    public static String createdAt(String id) {
        return timestamp(EPOCH + Long.parseLong(id.substring(0, 8), RADIX));
    }

    public static String timestamp(long epochMillis) {
        return TIMESTAMP.format(Instant.ofEpochMilli(epochMillis));
    }

    /** The least id that an object created at this time can have. */
    static String atTime(long epochMillis) {
        return digits(Math.max(0, epochMillis - EPOCH), 8);
    }

    static String of(Instant time, String process, int count) {
        return atTime(time.toEpochMilli()) + process + digits(count, 4);
    }

    private static String digits(long number, int width) {
        String text = Long.toString(number, RADIX);
        return "0".repeat(Math.max(0, width - text.length())) + text;
    }
}
