package io.github.quarkusmisskey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The built service in a process of its own, configured by its environment as operators do it; listens on a free port.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");
    /** It lives for seconds, in which thorough compilation would only cost time. */
    private static final List<String> JVM_OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration TIMEOUT = Duration.ofMinutes(4);

    private final Process process;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<Integer> managementPort = new CompletableFuture<>();
    private final Thread reader = new Thread(this::readOutput, "service-output");

    private ServiceProcess(Process process) {
        this.process = process;
        reader.start();
    }

    /** Starts it and returns at once; the options are those of the JVM or of the executable. */
    public static ServiceProcess start(Map<String, String> environment, String... options) {
        String[] all = Stream.of(
                        BuiltArtifact.isNative() ? List.<String>of() : JVM_OPTIONS,
                        List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.management.host=127.0.0.1"),
                        List.of(options))
                .flatMap(List::stream)
                .toArray(String[]::new);
        ProcessBuilder builder = new ProcessBuilder(BuiltArtifact.command(all)).redirectErrorStream(true);
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().putAll(environment);
        try {
            return new ServiceProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the service listens, and tells where. */
    public String url() {
        return url(port);
    }

    /** Where health and metrics are, once the service listens. */
    public String managementUrl() {
        return url(managementPort);
    }

    private String url(CompletableFuture<Integer> listening) {
        try {
            return "http://127.0.0.1:" + listening.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("The service did not start: " + output(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Waits until the service ends by itself. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The service goes on: " + output());
        }
        reader.join();
        return process.exitValue();
    }

    public String output() {
        return String.join("\n", output);
    }

    /** Kills it without a chance to tidy up. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                complete(managementPort, MANAGEMENT.matcher(line));
                complete(port, LISTENING.matcher(line));
            }
            fail(new IllegalStateException("It ended"));
        } catch (IOException e) {
            fail(e);
        }
    }

    private static void complete(CompletableFuture<Integer> port, Matcher listening) {
        if (listening.find()) {
            port.complete(Integer.valueOf(listening.group(1)));
        }
    }

    private void fail(Exception reason) {
        managementPort.completeExceptionally(reason);
        port.completeExceptionally(reason);
    }
}
