package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What the build made: the service on the JVM, or the native executable. */
public final class BuiltArtifact {

    /** Where Maven works. */
    public static final Path TARGET = Path.of("target");

    private BuiltArtifact() {}

    public static boolean isNative() {
        return "native".equals(properties().getProperty("type"));
    }

    /** How an operator starts it. */
    public static List<String> command(String... options) {
        String path = TARGET.resolve(properties().getProperty("path")).toString();
        List<String> start = isNative()
                ? List.of(path)
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        List<String> jar = isNative() ? List.of() : List.of("-jar", path);
        return Stream.of(start, List.of(options), jar).flatMap(List::stream).toList();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The service is not built; run ./mvnw verify", e);
        }
        return properties;
    }
}
