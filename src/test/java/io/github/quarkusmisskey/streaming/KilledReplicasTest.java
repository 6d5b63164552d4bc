package io.github.quarkusmisskey.streaming;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two processes that follow one account in turn, of which the one that does is killed again and again, at a server that
 * drops, hangs, delays, repeats and sends junk at random.
 */
class KilledReplicasTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final int ROUNDS = TestSize.of(2, 6);

    /** More often where there are fewer notes. */
    private static final int FAULT_FREQUENCY = TestSize.of(5, 1);

    private static final int NOTES_OF_A_ROUND =
            Integer.getInteger("misskey.chaos.notes", TestSize.of(2_000, 50_000)) / ROUNDS;
    private static final int BEFORE_THE_KILL = NOTES_OF_A_ROUND / 4;
    private static final int MAX_LINE = 100;
    private static final long SEED = Long.getLong("misskey.chaos.seed", 4);

    /** A note that a process handled. */
    private record Handled(long process, int note) {}

    @TempDir
    Path directory;

    private final List<Process> replicas = new ArrayList<>();
    private final AtomicInteger posted = new AtomicInteger();
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
        await().atMost(TIMEOUT).until(() -> server.streaming().joined("homeTimeline") == 1);
        Disturbance disturbance = new Disturbance(server.streaming().faults(), 0.0002);
        disturbance.beginAtRandom(SEED, FAULT_FREQUENCY);
        for (int i = 0; i < ROUNDS; i++) {
            int first = i * NOTES_OF_A_ROUND;
            CompletableFuture<Void> round = CompletableFuture.runAsync(this::postRound);
            awaitNote(first + BEFORE_THE_KILL);
            killTheOneThatFollows();
            startReplica();
            round.join();
            awaitNote(first + NOTES_OF_A_ROUND - 1);
        }
        disturbance.hitWithEach(this::post);
        awaitNote(posted.get() - 1);
        // Else the server would not notice that who waited for it in vain is away.
        server.streaming().faults().clear();
        List<Handled> handled = handled();
        assertThat(skipped(handled)).isEmpty();
        assertThat(handled.stream().map(Handled::note).distinct()).hasSize(posted.get());
        assertThat(handled.stream().map(Handled::process).distinct()).hasSizeGreaterThan(ROUNDS / 2);
        assertThat(restarts(handled)).isLessThanOrEqualTo(ROUNDS + leasesLost());

        for (Process replica : replicas) {
            replica.destroy();
            replica.waitFor();
        }
        assertThat(database.leasesHeld()).isZero();
        assertThat(handled()).hasSameSizeAs(handled);
        await().atMost(TIMEOUT).until(() -> database.otherConnections() == 0);
        await().atMost(TIMEOUT).until(() -> server.streaming().openSockets() == 0);
    }

    private void postRound() {
        for (int i = 0; i < NOTES_OF_A_ROUND; i++) {
            post();
        }
    }

    /** The text of each note is its number. */
    private void post() {
        server.postNote("alice", Integer.toString(posted.getAndIncrement()));
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
        await().atMost(TIMEOUT).until(() -> latest() >= note);
    }

    /** The number of the note that was handled last, or -1; only the end of the file is read, since it grows long. */
    private int latest() throws IOException {
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
            end.seek(Math.max(0, end.length() - MAX_LINE));
            byte[] bytes = new byte[MAX_LINE];
            int read = end.read(bytes);
            String[] lines = new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8).split("\n");
            String last = lines[lines.length - 1];
            return last.isEmpty() ? -1 : handled(last).note();
        }
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
        return read(file).lines().map(KilledReplicasTest::handled).toList();
    }

    private static Handled handled(String line) {
        String[] parts = line.split(" ", 2);
        return new Handled(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
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
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
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
