package io.github.quarkusmisskey.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectClasses;

import static org.assertj.core.api.Assertions.assertThat;

/** A test that no suite names would not be run by the build. */
class SuitesTest {

    private static final Path SOURCES = Path.of("src/test/java");
    private static final String ROOT = "io.github.quarkusmisskey";

    @Test
    void everyTestOfAnApplicationIsInOneSuite() throws IOException {
        assertThat(inSuites()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(testsOfApplications());
    }

    private static List<String> inSuites() {
        return new ClassFileImporter()
                .importPackages(ROOT + ".suite").stream()
                        .filter(type -> type.isAnnotatedWith(SelectClasses.class))
                        .map(type -> type.getAnnotationOfType(SelectClasses.class))
                        .flatMap(selected -> Stream.of(selected.names()))
                        .toList();
    }

    /** By their sources, since classes of tests that are gone may still lie beside the compiled ones. */
    private static List<String> testsOfApplications() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            return walk.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(SuitesTest::startsAnApplication)
                    .map(SuitesTest::className)
                    .toList();
        }
    }

    private static boolean startsAnApplication(Path source) {
        try {
            return Files.readAllLines(source).contains("@QuarkusTest");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Path source) {
        String path = SOURCES.relativize(source).toString();
        return path.substring(0, path.length() - ".java".length()).replace(File.separatorChar, '.');
    }
}
