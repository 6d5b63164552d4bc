package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import io.github.quarkusmisskey.ServiceProcess;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a process of the service holds.
 *
 * @param memory resident kilobytes
 * @param queued what waits for a worker thread
 * @param lookups threads that look names up
 */
record ServiceLoad(long memory, int threads, int sockets, double queued, int lookups) {

    private static final int MAX_THREADS = 400;
    /** Those of all hosts and people of the test together, with room. */
    private static final int MAX_SOCKETS = 600;

    private static final int MAX_QUEUED = 100;
    /** The heap that the test gives, and as much again for all the rest. */
    private static final long MAX_MEMORY = 1_024 * 1_024L;

    static ServiceLoad of(ServiceProcess process) throws IOException {
        Path facts = Path.of("/proc", Long.toString(process.pid()));
        return new ServiceLoad(
                status(facts, "VmRSS:"),
                (int) status(facts, "Threads:"),
                sockets(facts.resolve("fd")),
                queued(process.managementUrl()),
                lookups(facts.resolve("task")));
    }

    void assertBounded() {
        assertThat(threads).as("threads").isLessThanOrEqualTo(MAX_THREADS);
        assertThat(sockets).as("connections").isLessThanOrEqualTo(MAX_SOCKETS);
        assertThat(queued).as("what waits for a thread").isLessThanOrEqualTo(MAX_QUEUED);
        assertThat(memory).as("kilobytes").isLessThanOrEqualTo(MAX_MEMORY);
    }

    private static long status(Path facts, String name) throws IOException {
        return Files.readAllLines(facts.resolve("status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static int sockets(Path descriptors) throws IOException {
        int sockets = 0;
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path descriptor : all.toList()) {
                sockets += isSocket(descriptor) ? 1 : 0;
            }
        }
        return sockets;
    }

    private static int lookups(Path tasks) throws IOException {
        int lookups = 0;
        try (Stream<Path> all = Files.list(tasks)) {
            for (Path task : all.toList()) {
                lookups += name(task).startsWith("misskey-name-lo") ? 1 : 0;
            }
        }
        return lookups;
    }

    private static String name(Path task) {
        try {
            return Files.readString(task.resolve("comm"));
        } catch (IOException endedMeanwhile) {
            return "";
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static double queued(String url) {
        String metrics = RestAssured.get(url + "/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith("worker_pool_queue_size"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .max()
                .orElseThrow();
    }
}
