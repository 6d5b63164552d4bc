package io.github.quarkusmisskey.api.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Parses and formats points in time as servers write them, such as {@code 2026-01-31T23:59:59.000Z}; other forms are
 * left to {@code Instant}.
 */
final class Instants {

    private static final String USUAL = "0000-00-00T00:00:00.000Z";
    static final int LENGTH = USUAL.length();
    private static final long FIRST_YEAR = LocalDate.of(0, 1, 1).toEpochDay() * 86_400;
    private static final long END = LocalDate.of(10_000, 1, 1).toEpochDay() * 86_400;
    private static final int MAX_CHARACTERS = 64;

    private Instants() {}

    /** @return null if the text is not a point in time */
    static Instant parse(String text) {
        if (text.isEmpty() || text.length() > MAX_CHARACTERS) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @return null if the {@link #LENGTH} bytes are none in the usual form */
    static Instant usual(byte[] text, int at) {
        if (!isUsual(text, at)) {
            return null;
        }
        int year = two(text, at) * 100 + two(text, at + 2);
        int month = two(text, at + 5);
        int day = two(text, at + 8);
        int hour = two(text, at + 11);
        int minute = two(text, at + 14);
        int second = two(text, at + 17);
        if (hour > 23 || minute > 59 || second > 59 || !isDate(year, month, day)) {
            return null;
        }
        long days = epochDay(year, month, day);
        long seconds = days * 86_400 + hour * 3_600 + minute * 60 + second;
        return Instant.ofEpochSecond(seconds, (digit(text, at + 20) * 100 + two(text, at + 21)) * 1_000_000L);
    }

    private static boolean isDate(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(Year.isLeap(year)));
    }

    private static boolean isUsual(byte[] text, int at) {
        for (int i = 0; i < LENGTH; i++) {
            byte c = text[at + i];
            char form = USUAL.charAt(i);
            if (form == '0' ? c < '0' || c > '9' : c != form) {
                return false;
            }
        }
        return true;
    }

    /** Counts days in years that start in March, so that the leap day is the last day of its year. */
    private static long epochDay(int year, int month, int day) {
        long marchYear = month > 2 ? year : year - 1L;
        long century = Math.floorDiv(marchYear, 400L);
        long yearOfCentury = marchYear - century * 400;
        long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return century * 146_097 + yearOfCentury * 365 + yearOfCentury / 4 - yearOfCentury / 100 + dayOfYear - 719_468;
    }

    /** As {@link Instant#toString()} writes it. */
    static String text(Instant time) {
        long second = time.getEpochSecond();
        int nanos = time.getNano();
        if (nanos == 0 || nanos % 1_000_000 != 0 || second < FIRST_YEAR || second >= END) {
            return time.toString();
        }
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
        int ofDay = (int) Math.floorMod(second, 86_400L);
        char[] text = USUAL.toCharArray();
        put(text, 0, date.getYear() / 100);
        put(text, 2, date.getYear() % 100);
        put(text, 5, date.getMonthValue());
        put(text, 8, date.getDayOfMonth());
        put(text, 11, ofDay / 3_600);
        put(text, 14, ofDay / 60 % 60);
        put(text, 17, ofDay % 60);
        int millis = nanos / 1_000_000;
        text[20] = (char) ('0' + millis / 100);
        put(text, 21, millis % 100);
        return new String(text);
    }

    private static void put(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    private static int two(byte[] text, int at) {
        return digit(text, at) * 10 + digit(text, at + 1);
    }

    private static int digit(byte[] text, int at) {
        return text[at] - '0';
    }
}
