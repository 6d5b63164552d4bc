package io.github.quarkusmisskey.api.internal.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as servers report it, in the order of releases: {@code 2024.11.0-alpha.0}, {@code 2024.11.0},
 * {@code 2024.11.0-fork.2}, {@code 2025.1.0}. A suffix comes before the release if it is alpha, beta, rc or the like,
 * and after it if it is a fork's own count. Versions of which neither is later are equal: {@code 13.14} and
 * {@code v13.14.0}, and builds ({@code +...}) of one version.
 *
 * <p>Only versions of the same software are comparable, and a fork can call itself {@code misskey}; to find out whether
 * a server has an endpoint, ask the server.
 */
public final class ServerVersion implements Comparable<ServerVersion> {

    private static final int MAX_TEXT = 100;
    private static final int MAX_NUMBERS = 8;
    private static final int MAX_DIGITS = 9;
    private static final Pattern FORM = Pattern.compile(
            "[vV]?(\\d[\\d.]*\\d|\\d)(?:[-._~]?([A-Za-z][A-Za-z0-9._~-]*)|[-._~]([0-9][A-Za-z0-9._~-]*))?(?:\\+.*)?");
    private static final Pattern PART = Pattern.compile("\\d+|[a-z]+");
    private static final Pattern BEFORE_RELEASE =
            Pattern.compile("(?:alpha|beta|rc|pre|preview|dev|develop|snapshot|nightly|canary)(?![a-z]).*");

    private final String text;
    private final List<Integer> numbers;
    private final int stage;
    private final List<String> suffix;

    private ServerVersion(String text, List<Integer> numbers, String suffix) {
        this.text = text;
        this.numbers = numbers;
        this.stage = suffix.isEmpty() ? 0 : BEFORE_RELEASE.matcher(suffix).matches() ? -1 : 1;
        this.suffix = PART.matcher(suffix).results().map(MatchResult::group).toList();
    }

    /** Empty if the text is null or does not begin with numbers as versions do. */
    public static Optional<ServerVersion> parse(String text) {
        String version = text == null ? "" : text.strip();
        Matcher form = FORM.matcher(version);
        if (version.length() > MAX_TEXT || !form.matches() || !areNumbers(form.group(1))) {
            return Optional.empty();
        }
        String suffix = form.group(2) == null ? form.group(3) : form.group(2);
        String known = suffix == null ? "" : suffix.toLowerCase(Locale.ROOT);
        return Optional.of(new ServerVersion(version, numbers(form.group(1)), known));
    }

    /** @throws IllegalArgumentException if the text is not a version */
    public static ServerVersion of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A version begins with numbers, such as 2025.4.1: " + HostCharacters.quote("" + text)));
    }

    private static boolean areNumbers(String text) {
        String[] numbers = text.split("\\.", -1);
        return numbers.length <= MAX_NUMBERS
                && Arrays.stream(numbers).allMatch(number -> !number.isEmpty() && number.length() <= MAX_DIGITS);
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : text.split("\\.")) {
            numbers.add(Integer.valueOf(number));
        }
        while (numbers.size() > 1 && numbers.get(numbers.size() - 1) == 0) {
            numbers.remove(numbers.size() - 1);
        }
        return List.copyOf(numbers);
    }

    /** @throws IllegalArgumentException if the other text is not a version */
    public boolean isAtLeast(String other) {
        return compareTo(of(other)) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        int byNumbers = compare(numbers, other.numbers);
        if (byNumbers != 0) {
            return byNumbers;
        }
        return stage != other.stage ? Integer.compare(stage, other.stage) : compareSuffix(other);
    }

    private int compareSuffix(ServerVersion other) {
        for (int i = 0; i < Math.min(suffix.size(), other.suffix.size()); i++) {
            int order = comparePart(suffix.get(i), other.suffix.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(suffix.size(), other.suffix.size());
    }

    /** Numbers are compared by value, and come before words. */
    private static int comparePart(String a, String b) {
        boolean number = Character.isDigit(a.charAt(0));
        if (number != Character.isDigit(b.charAt(0))) {
            return number ? -1 : 1;
        }
        String left = number ? a.replaceFirst("^0+(?=.)", "") : a;
        String right = number ? b.replaceFirst("^0+(?=.)", "") : b;
        boolean bySize = number && left.length() != right.length();
        return bySize ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int order = Integer.compare(i < a.size() ? a.get(i) : 0, i < b.size() ? b.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServerVersion that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * numbers.hashCode() + stage;
    }

    /** As the server wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
