package io.github.quarkusmisskey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An import of a public type is never the wrong one: its simple name is no other hand-written type's. */
class UniqueNamesTest {

    private static final Pattern PUBLIC = Pattern.compile(
            "(?m)^public (final |abstract |sealed |non-sealed )*(class|interface|record|enum|@interface) ");

    /** The demo server is a jar of its own; what it shares a name with there is not public. */
    private static final Path APART = Path.of("src/main/java/io/github/quarkusmisskey/devserver");

    @Test
    void noPublicTypeSharesItsSimpleName() throws IOException {
        Map<String, List<Path>> byName;
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            byName = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> isPublic(file) || !file.startsWith(APART))
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        }
        assertThat(byName).hasSizeGreaterThan(300);
        byName.values().removeIf(files -> files.stream().noneMatch(UniqueNamesTest::isPublic));
        assertThat(byName)
                .hasSizeGreaterThan(100)
                .allSatisfy((name, files) -> assertThat(files).as(name).hasSize(1));
    }

    private static boolean isPublic(Path file) {
        try {
            return PUBLIC.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
