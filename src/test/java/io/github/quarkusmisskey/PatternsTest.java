package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Regular expressions read what strangers wrote. Java matches a repeated group by calling itself, so that a long text
 * overflows the stack; and one that can be matched in many ways takes for ever.
 */
class PatternsTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String ROOT = "io/github/quarkusmisskey/";
    private static final int HOSTILE = TestSize.of(20_000, 100_000);
    private static final int SMALL_STACK = 256 << 10;

    /** What makes a regular expression of a text where it is used. */
    private static final Pattern IN_PLACE =
            Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"(.*?)(?<!\\\\)\"");

    private static final Pattern SEARCH =
            Pattern.compile("\\.find\\(\\)|\\.results\\(\\)|matcher\\([a-z]+\\)\\.replaceAll\\(|[A-Z]\\.split\\(");

    /** Made of the configuration of a test, by the demo server. */
    private static final Set<String> DYNAMIC = Set.of("FaultSpec.java", "ParamValidator.java");

    @Test
    void repeatNoGroup() throws IOException {
        Set<String> all = expressions();
        assertThat(all)
                .hasSizeGreaterThan(30)
                .filteredOn(PatternsTest::repeatsGroup)
                .isEmpty();
    }

    @Test
    void areKnownOnesThatRepeatGroups() {
        for (String repeating : List.of("(ab)*", "(?:a|b)+", "(a){2}", "((a)*)?", "x(a)*?")) {
            assertThat(repeatsGroup(repeating)).as(repeating).isTrue();
        }
        for (String plain : List.of("[()*]+", "\\)*", "(a*)", "(?:a+)?", "\\\\(a)", "a{2,3}")) {
            assertThat(repeatsGroup(plain)).as(plain).isFalse();
        }
    }

    @Test
    void standInConstantsWhereThisTestSeesThem() throws IOException {
        for (Path source : sources()) {
            String name = source.getFileName().toString();
            long made = Pattern.compile("Pattern\\.compile\\(")
                    .matcher(Files.readString(source))
                    .results()
                    .count();
            assertThat(DYNAMIC.contains(name) ? 0 : made)
                    .as("patterns in %s that are no constants", source)
                    .isLessThanOrEqualTo(constants(source).size());
        }
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void endOnAnyTextWithASmallStack() throws IOException, InterruptedException {
        List<String> texts = hostileTexts();
        Map<String, Boolean> searched = searched();
        for (String expression : expressions()) {
            Pattern pattern = Pattern.compile(expression);
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread thread =
                    new Thread(null, () -> runAll(pattern, searched.get(expression), texts), "patterns", SMALL_STACK);
            thread.setUncaughtExceptionHandler((in, thrown) -> failure.set(thrown));
            thread.start();
            thread.join();
            assertThat(failure.get()).as(expression).isNull();
        }
    }

    private static void runAll(Pattern pattern, boolean search, List<String> texts) {
        for (String text : texts) {
            Matcher matcher = pattern.matcher(text);
            assertThat(search ? matcher.find() : matcher.matches()).isIn(true, false);
        }
    }

    private static List<String> hostileTexts() {
        List<String> texts = new ArrayList<>();
        for (String piece : List.of(
                "a", "A", "1", "0", ".", "/", "\\", "\"", "<", " ", "-", "_", "@a", "%41", "a.", "1.", "/a", "a-",
                "a=b&", "\\a", "i=", "\u0000", "ä", "x:")) {
            String long_ = piece.repeat(HOSTILE / piece.length());
            texts.add(long_);
            texts.add(long_ + "!");
        }
        return texts;
    }

    /** Whether a bracket that closes a group is followed by what repeats it. */
    static boolean repeatsGroup(String expression) {
        boolean inClass = false;
        for (int at = 0; at < expression.length() - 1; at++) {
            char c = expression.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == ')' && !inClass && "*+{".indexOf(expression.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> expressions() throws IOException {
        return searched().keySet();
    }

    /** All expressions, and whether they are looked for in a text rather than compared with all of it. */
    private static Map<String, Boolean> searched() throws IOException {
        Map<String, Boolean> all = new LinkedHashMap<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            boolean searches = SEARCH.matcher(code).find();
            constants(source).forEach(pattern -> all.merge(pattern.pattern(), searches, Boolean::logicalOr));
            Matcher inPlace = IN_PLACE.matcher(code);
            while (inPlace.find()) {
                boolean compares = inPlace.group(1).equals("matches");
                all.merge(inPlace.group(2).translateEscapes(), !compares, Boolean::logicalOr);
            }
        }
        return all;
    }

    /** The patterns in constants of all classes of a source file. */
    private static List<Pattern> constants(Path source) {
        String name = SOURCES.relativize(source).toString().replaceFirst("\\.java$", "");
        Path folder = CLASSES.resolve(name).getParent();
        String simple = CLASSES.resolve(name).getFileName().toString();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.equals(simple + ".class") || file.startsWith(simple + "$"))
                    .sorted()
                    .map(file -> CLASSES.relativize(folder.resolve(file.substring(0, file.length() - 6)))
                            .toString()
                            .replace('/', '.'))
                    .flatMap(PatternsTest::constants)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Pattern> constants(String className) {
        try {
            Class<?> type = Class.forName(className, false, PatternsTest.class.getClassLoader());
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers()))
                    .map(PatternsTest::value);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(ROOT))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
