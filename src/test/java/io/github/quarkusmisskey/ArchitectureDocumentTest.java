package io.github.quarkusmisskey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/architecture.md} names every package, and only classes that exist. */
class ArchitectureDocumentTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path ROOT = MAIN.resolve("io/github/quarkusmisskey");

    private final MarkdownFile architecture = MarkdownFile.of("docs/architecture.md");

    @Test
    void namesEveryPackage() throws IOException {
        Set<String> packages = sources(MAIN)
                .filter(file -> file.endsWith("package-info.java"))
                .map(file -> ROOT.relativize(file.getParent())
                        .toString()
                        .replace('\\', '/')
                        .replace('/', '.'))
                .collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(code("Packages")).containsAll(packages);
    }

    @Test
    void namesClassesThatExist() throws IOException {
        List<String> named = Stream.of("Where to look", "The chain of a call", "The path of an event")
                .flatMap(section -> code(section).stream())
                .filter(name -> name.matches("[A-Z]\\w*"))
                .toList();
        Set<String> existing = Stream.concat(sources(MAIN), sources(Path.of("src/generated/java")))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(existing).containsAll(named);
    }

    private List<String> code(String section) {
        return architecture.rows(section).stream()
                .flatMap(Arrays::stream)
                .flatMap(cell -> MarkdownFile.code(cell).stream())
                .toList();
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
