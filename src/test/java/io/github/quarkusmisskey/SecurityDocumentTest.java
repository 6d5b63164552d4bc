package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/security.md} names tests that exist. */
class SecurityDocumentTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void namesTestsThatExist() throws IOException {
        Set<String> named = TEST.matcher(Files.readString(Path.of("docs/security.md")))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(50).allSatisfy(test -> assertThat(tests())
                .contains(test));
    }

    private static Set<String> tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
