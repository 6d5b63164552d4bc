package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of projects for tests that change them. */
final class CopiedProject {

    private static final Path COPIES = BuiltArtifact.TARGET.resolve("dev-mode").toAbsolutePath();
    private static final Pattern PROPERTY = Pattern.compile("@([\\w.-]+)@");

    private CopiedProject() {}

    /** The module itself without its tests; what is compiled already is not compiled again. */
    static Path ofService() throws IOException {
        Path copy = empty("service");
        for (String part : List.of("pom.xml", "src/main", "src/generated", "target/classes")) {
            copy(Path.of(part), copy.resolve(part));
        }
        return copy;
    }

    /** An application of {@code src/it} without its tests, which finds the library in the local repository. */
    static Path ofApplication(String name) throws IOException {
        Path copy = empty(name);
        Path source = Path.of("src/it", name);
        copy(source.resolve("src/main"), copy.resolve("src/main"));
        String own = Files.readString(Path.of("pom.xml"));
        String pom = Files.readString(source.resolve("pom.xml"))
                .replaceFirst(
                        "(<dependencyManagement>\\s*<dependencies>)",
                        "$1" + Matcher.quoteReplacement(withoutTemplateDebugger(own)));
        Files.writeString(
                copy.resolve("pom.xml"),
                PROPERTY.matcher(pom).replaceAll(found -> Matcher.quoteReplacement(value(own, found.group(1)))));
        return copy;
    }

    /** All files below a directory, as paths relative to it with slashes. */
    static List<String> files(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** What the module says first of its dependencies, for the same reason. */
    private static String withoutTemplateDebugger(String pom) {
        int from = pom.indexOf("<dependency>", pom.indexOf("<dependencyManagement>"));
        String end = "</dependency>";
        return pom.substring(from, pom.indexOf(end, from) + end.length())
                .replace("${quarkus.platform.version}", "@quarkus.platform.version@");
    }

    private static String value(String pom, String property) {
        String element = property.equals("project.version") ? "version" : property;
        Matcher value =
                Pattern.compile("<" + Pattern.quote(element) + ">([^<]+)</").matcher(pom);
        if (!value.find()) {
            throw new IllegalStateException("pom.xml does not say " + property);
        }
        return value.group(1);
    }

    private static Path empty(String name) throws IOException {
        Path copy = COPIES.resolve(name);
        if (Files.exists(copy)) {
            List<Path> old;
            try (Stream<Path> walk = Files.walk(copy)) {
                old = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : old) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(copy);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> walk = Files.walk(from)) {
            walk.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
        }
    }

    /** With its time, by which compilers see what has changed. */
    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
