package org.acme.relay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.streaming.BadFrame;
import io.github.quarkusmisskey.devserver.streaming.StreamFault;
import io.github.quarkusmisskey.devserver.streaming.StreamFaultSpec;
import io.github.quarkusmisskey.devserver.streaming.StreamFaults;
import org.acme.environment.ApplicationProcess;
import org.acme.environment.Broker;
import org.acme.environment.TestEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The built application between a Misskey and a broker, both of which, and itself, come and go. */
@Timeout(value = 10, unit = MINUTES)
class RelayIT {

    private static final boolean LARGE = "large".equals(System.getProperty("test.size"));
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private TestEnvironment environment;
    private DevServer misskey;
    private Broker broker;

    @BeforeEach
    void start() throws SQLException {
        environment = new TestEnvironment(directory);
        misskey = environment.misskey();
        broker = environment.broker();
    }

    @AfterEach
    void stop() {
        environment.close();
    }

    private ApplicationProcess startReplica() {
        return environment.startApplication(Map.of());
    }

    private void awaitFollowing() {
        await().atMost(TIMEOUT).until(() -> misskey.streaming().joined("localTimeline") == 1);
    }

    private void post(int from, int to) {
        IntStream.range(from, to).forEach(i -> misskey.postNote("alice", "note " + i));
    }

    private List<String> archivedTexts() {
        return broker.archived().stream()
                .map(message -> message.split(" ", 3)[2])
                .toList();
    }

    private void awaitArchived(int from, int to) {
        List<String> expected =
                IntStream.range(from, to).mapToObj(i -> "note " + i).toList();
        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThat(archivedTexts()).as(this::state).containsAll(expected));
    }

    private String state() {
        return broker + ", " + misskey.streaming().joined("localTimeline") + " joined channels, the logs are in target";
    }

    private List<String> textsOf(String username) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(misskey.url() + "/api/notes/local-timeline"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"withReplies\":true,\"limit\":100}"))
                .build();
        try {
            List<String> texts = new ArrayList<>();
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            for (JsonNode note : new ObjectMapper().readTree(answer)) {
                if (note.path("user").path("username").asText().equals(username)) {
                    texts.add(note.path("text").asText());
                }
            }
            return texts;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyNoteReachesTheBrokerAlthoughReplicasAreKilled() {
        startReplica();
        startReplica();
        awaitFollowing();
        int rounds = LARGE ? 3 : 2;
        int each = LARGE ? 300 : 100;
        for (int round = 0; round < rounds; round++) {
            int first = round * each;
            post(first, first + each / 2);
            awaitArchived(first, first + 1);
            killTheOneThatFollows();
            post(first + each / 2, first + each);
            startReplica();
            awaitArchived(first, first + each);
        }
        environment.processes().forEach(ApplicationProcess::close);
        int before = broker.archived().size();
        startReplica();
        post(rounds * each, rounds * each + 1);
        awaitArchived(0, rounds * each + 1);
        assertThat(broker.archived()).as("nothing comes twice after an orderly stop").hasSize(before + 1);
    }

    private void killTheOneThatFollows() {
        List<String> archived = broker.archived();
        String follower = archived.get(archived.size() - 1).split(" ", 2)[0];
        environment.processes().stream()
                .filter(process -> process.name().equals(follower))
                .findFirst()
                .orElseThrow()
                .kill();
    }

    @Test
    void everyNoteReachesTheBrokerOnceAndInOrderAlthoughTheServerMisbehaves() {
        String name = environment
                .startApplication(Map.of(
                        "MISSKEY_STREAMING_LEASE_DURATION", "1m",
                        "MISSKEY_STREAMING_RECONNECT_MAX_DELAY", "1s",
                        "MISSKEY_STREAMING_PING_INTERVAL", "500ms",
                        "MISSKEY_STREAMING_SILENCE_LIMIT", "2s",
                        "MISSKEY_STREAMING_GAP_FILL_LIMIT", "10000",
                        "QUARKUS_LOG_CATEGORY__IO_SMALLRYE_REACTIVE__LEVEL", "INFO"))
                .name();
        int tried = meetEachFault();
        int notes = LARGE ? 50_000 : 2_000;
        int burst = notes / 20;
        disturb(misskey.streaming().faults(), notes);
        for (int posted = tried; posted < notes; posted += burst) {
            restart();
            post(posted, Math.min(notes, posted + burst));
            awaitCount(Math.min(notes, posted + burst));
        }
        assertThat(misskey.streaming().socketsOpened()).as("sockets opened").isGreaterThan(notes / burst);
        assertThat(broker.archived())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, notes)
                        .mapToObj(i -> name + " " + i + " note " + i)
                        .toList());
    }

    /** Each by itself, so that chance does not leave one out; returns how many notes were posted. */
    private int meetEachFault() {
        StreamFaults faults = misskey.streaming().faults();
        List<Function<StreamFaultSpec, StreamFault>> kinds = new ArrayList<>(List.of(
                StreamFaultSpec::drop,
                StreamFaultSpec::dropAfter,
                spec -> spec.delay(Duration.ofMillis(30)),
                StreamFaultSpec::duplicate));
        for (BadFrame bad : BadFrame.values()) {
            kinds.add(spec -> spec.badFrame(bad));
        }
        // The last one, since events of a socket that hangs would use up the other faults.
        kinds.add(StreamFaultSpec::hang);
        awaitFollowing();
        int posted = 0;
        for (Function<StreamFaultSpec, StreamFault> kind : kinds) {
            StreamFault fault = kind.apply(faults.every(3).once());
            // Notes that are fetched after the socket was away meet no fault.
            do {
                post(posted, posted + 10);
                posted += 10;
                awaitCount(posted);
            } while (fault.hits() == 0);
        }
        faults.clear();
        return posted;
    }

    private void awaitCount(int expected) {
        await().atMost(TIMEOUT).until(() -> broker.archived().size() >= expected);
    }

    /** So often that each kind is met equally often, however many notes there are. */
    private static void disturb(StreamFaults faults, int notes) {
        faults.randomly(1, 20.0 / notes).drop();
        faults.randomly(2, 20.0 / notes).dropAfter();
        faults.randomly(3, 2.0 / notes).hang();
        faults.randomly(4, 50.0 / notes).delay(Duration.ofMillis(30));
        faults.randomly(5, 50.0 / notes).duplicate();
        for (BadFrame bad : BadFrame.values()) {
            faults.randomly(6 + bad.ordinal(), 10.0 / notes).badFrame(bad);
        }
    }

    private void restart() {
        misskey.faults().at("/streaming").times(2).error(503, ErrorShape.MISSKEY);
        misskey.faults().at("/streaming").times(1).cutConnection();
        misskey.faults().at("notes/local-timeline").times(1).cutConnection();
        misskey.streaming().cutAll();
    }

    @Test
    void everyNoteReachesTheBrokerAlthoughThatWasAway() {
        startReplica();
        awaitFollowing();
        post(0, 10);
        awaitArchived(0, 10);
        broker.stop();
        post(10, 60);
        broker.start();
        post(60, 100);
        awaitArchived(0, 100);
    }

    @Test
    void everyNoteReachesTheBrokerAlthoughConnectionsToItHang() throws IOException {
        startReplica();
        awaitFollowing();
        post(0, 10);
        awaitArchived(0, 10);
        broker.stop();
        try (Silence silence = new Silence(broker.port)) {
            post(10, 20);
            await().atMost(TIMEOUT).until(() -> silence.connections() > 1);
            silence.hearNobodyElse();
            broker.start();
            post(20, 40);
            awaitArchived(0, 40);
            awaitHandled(misskey.postNote("alice", "note 40"));
        }
    }

    private void awaitHandled(String noteId) {
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(environment.storedPositions())
                .as(this::state)
                .contains(noteId));
    }

    @Test
    void nothingIsHandledThatTheBrokerDidNotTake() {
        ApplicationProcess first = startReplica();
        awaitFollowing();
        post(0, 10);
        awaitArchived(0, 10);
        broker.stop();
        post(10, 60);
        await().atMost(TIMEOUT).until(() -> misskey.streaming().joined("localTimeline") > 0);
        first.kill();
        broker.start();
        startReplica();
        awaitArchived(0, 60);
    }

    @Test
    void whatTheBrokerBringsBecomesANoteAlthoughTheServerFailedAtFirst() {
        misskey.faults().at("notes/create").times(2).error(500, ErrorShape.MISSKEY);
        startReplica();
        awaitFollowing();
        broker.wish("for more cats");
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(textsOf("bob")).containsExactly("I wish for more cats"));
    }

    @Test
    void aMarkedMethodHearsOfANoteOnceHoweverManyReplicasRun() {
        startReplica();
        startReplica();
        awaitFollowing();
        misskey.postNote("alice", "hello");
        misskey.postNote("alice", "the last one");
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(archivedTexts()).contains("the last one", "Hello alice"));
        assertThat(textsOf("bob")).containsExactly("Hello alice");
    }
}
