package io.github.quarkusmisskey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** {@code quarkus:dev} of a copied project, in a process of its own on free ports. */
final class DevModeProcess implements AutoCloseable {

    private static final String USERS_REPOSITORY = System.getProperty("maven.repo.local");
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    private static final Duration START_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration RELOAD_TIMEOUT = Duration.ofMinutes(5);

    private final Path project;
    private final Path log;
    private final int port;
    private final Process process;
    private final Thread cleanUp = new Thread(this::kill);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private DevModeProcess(Path project, Path log, int port, Process process) {
        this.project = project;
        this.log = log;
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(cleanUp);
    }

    /** Starts the service and returns at once. */
    static DevModeProcess startService(Path project) throws IOException {
        int demoPort = freePort();
        return start(
                project,
                List.of(
                        "-Dmaven.repo.local=" + USERS_REPOSITORY,
                        "-Dmisskey-devserver.port=" + demoPort,
                        "-Dmisskey.hosts.demo.url=http://localhost:" + demoPort));
    }

    /** Starts an application, for which the build has put the library that it tests into a repository of its own. */
    static DevModeProcess startApplication(Path project, String... options) throws IOException {
        Path tested = BuiltArtifact.TARGET.resolve("it-repository").toAbsolutePath();
        List<String> all =
                new ArrayList<>(List.of("-Dmaven.repo.local=" + tested, "-Dmaven.repo.local.tail=" + USERS_REPOSITORY));
        all.addAll(List.of(options));
        return start(project, all);
    }

    private static DevModeProcess start(Path project, List<String> options) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "quarkus:dev",
                "-Dmaven.test.skip=true",
                "-Djvm.args=" + SHORT_LIVED,
                "-Ddebug=false",
                "-Dquarkus.analytics.disabled=true",
                "-Dquarkus.test.continuous-testing=disabled",
                // Else a changed body of a method would be put into the running application.
                "-Dquarkus.live-reload.instrumentation=false",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0"));
        if ("offline=true".equals(System.getProperty("maven.settings"))) {
            command.add("-o");
        }
        command.addAll(options);
        Path log = project.resolveSibling(project.getFileName() + ".log");
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        maven.environment().put("MAVEN_OPTS", SHORT_LIVED);
        return new DevModeProcess(project, log, port, maven.start());
    }

    /** Asks for a page until the first answer of all that is as wanted. */
    String awaitStart(String path, Predicate<HttpResponse<String>> wanted) {
        return await(START_TIMEOUT, path, wanted, () -> !process.isAlive() || log().contains("Failed to start"));
    }

    /** Asks for a page, which reloads what has changed, until its answer is as wanted. */
    String awaitReload(String path, Predicate<HttpResponse<String>> wanted) {
        return await(RELOAD_TIMEOUT, path, wanted, () -> !process.isAlive());
    }

    /** As by a click on a page of the same site. */
    HttpResponse<String> get(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .timeout(RELOAD_TIMEOUT)
                            .header("Sec-Fetch-Site", "same-origin")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Replaces a text that a file of the project has. */
    void edit(String file, String from, String to) throws IOException {
        Path path = project.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not contain " + from);
        }
        Files.writeString(path, text.replace(from, to));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(project.resolve(file), text);
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(cleanUp);
        kill();
    }

    /** Maven starts the application in a process of its own. */
    private void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
    }

    private String await(
            Duration timeout, String path, Predicate<HttpResponse<String>> wanted, Callable<Boolean> failed) {
        String[] last = {"no answer"};
        try {
            Awaitility.await()
                    .atMost(timeout)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(250))
                    .ignoreExceptionsMatching(UncheckedIOException.class::isInstance)
                    .failFast("dev mode ended or did not start", failed)
                    .until(() -> {
                        HttpResponse<String> answer = get(path);
                        last[0] = answer.statusCode() + " " + answer.body();
                        return wanted.test(answer);
                    });
            return last[0];
        } catch (ConditionTimeoutException | org.awaitility.core.TerminalFailureException e) {
            throw new AssertionError(path + ": " + last[0] + "\n" + log(), e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
