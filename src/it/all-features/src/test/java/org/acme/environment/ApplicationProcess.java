package org.acme.environment;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The built application, on the JVM or as a native executable, in a process of its own that logs to {@code target/<name>.log}. */
public final class ApplicationProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("target");

    private final String name;
    private final Process process;

    ApplicationProcess(String name, Map<String, String> environment) {
        this.name = name;
        Path log = TARGET.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command() {
        Properties built = built();
        String path = TARGET.resolve(built.getProperty("path")).toString();
        if ("native".equals(built.getProperty("type"))) {
            return List.of(path);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", path);
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

    public String name() {
        return name;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it without a chance to tidy up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it in order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
