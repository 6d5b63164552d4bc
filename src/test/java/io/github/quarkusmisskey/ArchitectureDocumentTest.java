package io.github.quarkusmisskey;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/architecture.md} names every package, only classes that exist, and each where it is. */
class ArchitectureDocumentTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path ROOT = MAIN.resolve("io/github/quarkusmisskey");
    private static final Path GENERATED = Path.of("src/generated/java/io/github/quarkusmisskey");

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

    @Test
    void sendsReadersWhereThingsAre() {
        List<String[]> rows = rowsBelowHeader("Where to look");
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(rows.stream().flatMap(ArchitectureDocumentTest::wrongTurns)).isEmpty();
    }

    @Test
    void describesEachPackageOfATableInTwoCells() {
        assertThat(rowsBelowHeader("Packages")).allSatisfy(row -> {
            assertThat(MarkdownFile.code(row[0])).as(row[0]).hasSize(1);
            assertThat(row[1]).as(row[0]).isNotBlank();
        });
    }

    /** What a row names that is not there; the whole row if it leads nowhere. */
    private static Stream<String> wrongTurns(String[] row) {
        List<String> packages = MarkdownFile.code(row[1]);
        List<String> starts = MarkdownFile.code(row[2]);
        if (packages.isEmpty() || starts.isEmpty() && !row[2].contains("](#")) {
            return Stream.of(String.join(" | ", row));
        }
        return Stream.concat(
                packages.stream().filter(name -> folders(name).isEmpty()),
                starts.stream().filter(start -> !isThere(start, packages)));
    }

    /** Whether a path exists, or a class, whose name may start with an asterisk, in one of the packages. */
    private static boolean isThere(String start, List<String> packages) {
        if (start.contains("/")) {
            return Files.exists(Path.of(start));
        }
        String pattern = "glob:" + start + ".java";
        return packages.stream()
                .flatMap(name -> folders(name).stream())
                .flatMap(folder -> MarkdownFile.files(folder.toString()).stream())
                .map(file -> Path.of(file).getFileName())
                .anyMatch(FileSystems.getDefault().getPathMatcher(pattern)::matches);
    }

    /** Where the sources of a package are; {@code <namespace>} stands for any. */
    private static List<Path> folders(String name) {
        String fixed = name.replaceAll("\\.?<\\w+>$", "").replace('.', '/');
        return Stream.of(ROOT, GENERATED)
                .map(root -> root.resolve(fixed))
                .filter(Files::isDirectory)
                .toList();
    }

    private List<String[]> rowsBelowHeader(String section) {
        return architecture.rows(section).stream()
                .filter(row -> !row[0].matches("-+|[A-Z]\\w+|You look for"))
                .toList();
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
