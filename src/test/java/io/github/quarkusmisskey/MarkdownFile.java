package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document of the project, as its reader and the page of a repository's host see it. */
record MarkdownFile(Path path, String text) {

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern SNIPPET =
            Pattern.compile("(?:<!-- (\\S+) -->\\n)?```(java|xml|properties)\\n(.*?)```", Pattern.DOTALL);

    /** @param source the file that it is quoted from; empty if the document does not say */
    record Snippet(Optional<String> source, String language, String code) {}

    static MarkdownFile of(String path) {
        Path file = Path.of(path);
        try {
            return new MarkdownFile(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README and every document that it has to link to. */
    static List<MarkdownFile> all() {
        return Stream.concat(
                        Stream.of(
                                "README.md",
                                "CONTRIBUTING.md",
                                "SECURITY.md",
                                "CHANGELOG.md",
                                "src/generator/README.md",
                                "src/bench/README.md"),
                        files("docs").stream().filter(file -> file.endsWith(".md")))
                .map(MarkdownFile::of)
                .toList();
    }

    /** The files directly below a directory. */
    static List<String> files(String directory) {
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Snippet> snippets() {
        return SNIPPET.matcher(text)
                .results()
                .map(found -> new Snippet(Optional.ofNullable(found.group(1)), found.group(2), found.group(3)))
                .toList();
    }

    /** What it links to, other sites left out: a path, a heading, or both. */
    List<String> links() {
        return LINK.matcher(INLINE_CODE.matcher(prose()).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    Path linked(String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? path : path.resolveSibling(file).normalize();
    }

    /** The names by which links reach its headings. */
    Set<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** The rows of the tables below a heading of the second level, the cells of each. */
    List<String[]> rows(String heading) {
        return Pattern.compile("(?m)^\\| (.*) \\|$")
                .matcher(section(heading).text())
                .results()
                .map(row -> row.group(1).split(" \\| ", -1))
                .toList();
    }

    /** What stands below a heading of the second level. */
    MarkdownFile section(String heading) {
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException(path + " has no heading " + heading);
        }
        String after = text.substring(start + 1);
        int next = after.indexOf("\n## ");
        return new MarkdownFile(path, next < 0 ? after : after.substring(0, next));
    }

    /** What stands as code in a cell. */
    static List<String> code(String cell) {
        return INLINE_CODE
                .matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .toList();
    }

    private String prose() {
        return CODE.matcher(text).replaceAll("");
    }
}
