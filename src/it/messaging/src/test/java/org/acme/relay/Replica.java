package org.acme.relay;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The built application, on the JVM or as a native executable, in a process of its own. */
final class Replica implements AutoCloseable {

    private static final Path TARGET = Path.of("target");

    final String name;
    private final Process process;

    Replica(String name, Map<String, String> environment) {
        this.name = name;
        Path log = TARGET.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("RELAY_NAME", name);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isNative() {
        return "native".equals(built().getProperty("type"));
    }

    private static List<String> command() {
        String path = TARGET.resolve(built().getProperty("path")).toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return isNative() ? List.of(path) : List.of(java, "-jar", path);
    }

    private static Properties built() {
        Properties built = new Properties();
        try (Reader file = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            built.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it in order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
