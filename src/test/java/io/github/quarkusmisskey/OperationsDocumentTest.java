package io.github.quarkusmisskey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.MisskeyException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/operations.md} explains what operators see: its messages are in the code, and no outcome is left out. */
class OperationsDocumentTest {

    private static final String VARIABLE = "…";

    private final MarkdownFile operations = MarkdownFile.of("docs/operations.md");

    @Test
    void quotesMessagesAndNamesOfTheCode() throws IOException {
        List<String> sources = sources();
        List<String> quoted = Stream.of("Health", "Metrics", "Logs")
                .flatMap(section -> operations.rows(section).stream())
                .filter(row -> row.length == 3)
                .flatMap(row -> MarkdownFile.code(row[0]).stream())
                .toList();
        assertThat(quoted).hasSizeGreaterThan(25).allMatch(text -> sources.stream()
                .anyMatch(source -> Arrays.stream(text.split(VARIABLE)).allMatch(source::contains)));
    }

    @Test
    void explainsEveryOutcomeOfACall() {
        Set<String> explained = operations.rows("Metrics").stream()
                .filter(row -> row.length == 2)
                .flatMap(row -> MarkdownFile.code(row[0]).stream())
                .filter(name -> !name.equals("outcome"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> existing = Arrays.stream(MisskeyException.class.getClasses())
                .filter(MisskeyException.class::isAssignableFrom)
                .map(type -> type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        existing.addAll(List.of("success", "cancelled", "refused", "error"));
        assertThat(explained).isEqualTo(existing);
    }

    /** With texts in one piece that are written in several, and placeholders of formats left out. */
    private static List<String> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> MarkdownFile.of(file.toString()).text().replaceAll("\"\\s*\\+\\s*\"", ""))
                    .toList();
        }
    }
}
