package io.github.quarkusmisskey.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.devserver.streaming.BadFrame;
import io.github.quarkusmisskey.devserver.streaming.StreamFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two processes that follow one account in turn, of which the one that does is killed again and again, at a server that drops,
 * hangs, delays, repeats and sends junk at random.
 */
class KilledReplicasTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ROUNDS = 6;
    private static final int NOTES_OF_A_ROUND = Integer.getInteger("misskey.chaos.notes", 50_000) / ROUNDS;
    private static final int BEFORE_THE_KILL = NOTES_OF_A_ROUND / 4;
    private static final long SEED = Long.getLong("misskey.chaos.seed", 4);

    /** A note that a process handled. */
    private record Handled(long process, int note) {}

    @TempDir
    Path directory;

    private final List<Process> replicas = new ArrayList<>();
    private final LeaseDatabase database = new LeaseDatabase();
    private DevServer server;
    private String token;
    private Path file;

    @BeforeEach
    void startServer() throws IOException {
        server = DevServer.start(DevServerOptions.defaults().withoutRateLimits());
        token = server.issueToken("alice", KnownPermission.READ_ACCOUNT).value();
        file = Files.createFile(directory.resolve("handled"));
    }

    @AfterEach
    void stop() {
        replicas.forEach(Process::destroyForcibly);
        server.close();
    }

    @Test
    void everyNoteIsHandledInOrderAndRepeatedOnlyAfterAKill() throws Exception {
        startReplica();
        startReplica();
        await().atMost(PATIENCE).until(() -> server.streaming().joined("homeTimeline") == 1);
        disturb(server.streaming().faults());
        for (int round = 0; round < ROUNDS; round++) {
            int first = round * NOTES_OF_A_ROUND;
            CompletableFuture<Void> posted = CompletableFuture.runAsync(() -> post(first));
            awaitNote(first + BEFORE_THE_KILL);
            killTheOneThatFollows();
            startReplica();
            posted.join();
            awaitNote(first + NOTES_OF_A_ROUND - 1);
        }
        // Else the server would not notice that who waited for it in vain is away.
        server.streaming().faults().clear();
        List<Handled> handled = handled();
        assertThat(skipped(handled)).isEmpty();
        assertThat(handled.stream().map(Handled::note).distinct()).hasSize(ROUNDS * NOTES_OF_A_ROUND);
        assertThat(handled.stream().map(Handled::process).distinct()).hasSizeGreaterThan(ROUNDS / 2);
        assertThat(restarts(handled)).isLessThanOrEqualTo(ROUNDS + leasesLost());

        for (Process replica : replicas) {
            replica.destroy();
            replica.waitFor();
        }
        assertThat(database.leasesHeld()).isZero();
        assertThat(handled()).hasSameSizeAs(handled);
        await().atMost(PATIENCE).until(() -> database.otherConnections() == 0);
        await().atMost(PATIENCE).until(() -> server.streaming().openSockets() == 0);
    }

    private static void disturb(StreamFaults faults) {
        faults.randomly(SEED + 1, 0.0004).drop();
        faults.randomly(SEED + 2, 0.0004).dropAfter();
        faults.randomly(SEED + 3, 0.0002).hang();
        faults.randomly(SEED + 4, 0.0004).delay(Duration.ofMillis(30));
        faults.randomly(SEED + 5, 0.001).duplicate();
        for (BadFrame bad : BadFrame.values()) {
            faults.randomly(SEED + 6 + bad.ordinal(), 0.0002).badFrame(bad);
        }
    }

    private void post(int first) {
        for (int i = 0; i < NOTES_OF_A_ROUND; i++) {
            server.postNote("alice", Integer.toString(first + i));
        }
    }

    private void killTheOneThatFollows() {
        List<Handled> handled = handled();
        long follower = handled.get(handled.size() - 1).process();
        Process victim = replicas.stream()
                .filter(replica -> replica.pid() == follower)
                .findFirst()
                .orElseThrow();
        victim.destroyForcibly().onExit().join();
    }

    private void awaitNote(int note) {
        await().atMost(PATIENCE).until(() -> handled().stream().anyMatch(line -> line.note() == note));
    }

    /** Notes that were handled for the first time before one that came earlier. */
    private static List<Handled> skipped(List<Handled> handled) {
        List<Handled> skipped = new ArrayList<>();
        int next = 0;
        for (Handled line : handled) {
            if (line.note() > next) {
                skipped.add(line);
            }
            next = Math.max(next, line.note() + 1);
        }
        return skipped;
    }

    /** How often somebody began again with a note that had been handled. */
    private static long restarts(List<Handled> handled) {
        long restarts = 0;
        for (int i = 1; i < handled.size(); i++) {
            if (handled.get(i).note() <= handled.get(i - 1).note()) {
                restarts++;
            }
        }
        return restarts;
    }

    /** How often a process was too slow to keep its lease. */
    private long leasesLost() throws IOException {
        try (Stream<Path> logs = Files.list(directory)) {
            return logs.filter(log -> log.toString().endsWith(".log"))
                    .flatMap(log -> read(log).lines())
                    .filter(line -> line.contains("is not followed here any more"))
                    .count();
        }
    }

    private List<Handled> handled() {
        return read(file)
                .lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Handled(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startReplica() throws IOException {
        Path log = Files.createTempFile(directory, "replica", ".log");
        replicas.add(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LeasedReplica.class.getName(),
                        server.url(),
                        token,
                        database.url,
                        file.toString(),
                        "misskey.streaming.lease.enabled=true",
                        "misskey.streaming.lease.duration=3s",
                        "misskey.streaming.lease.renew-every=500ms",
                        "misskey.streaming.lease.store-every=50",
                        "misskey.streaming.ping-interval=500ms",
                        "misskey.streaming.silence-limit=2s",
                        "misskey.streaming.gap-fill-limit=10000",
                        "misskey.streaming.buffer-size=10000")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
    }
}
