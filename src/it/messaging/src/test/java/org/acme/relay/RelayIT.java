package org.acme.relay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.streaming.BadFrame;
import io.github.quarkusmisskey.devserver.streaming.StreamFaults;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static java.util.Map.entry;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The built application between a Misskey and a broker, both of which, and itself, come and go. */
@Timeout(value = 10, unit = MINUTES)
class RelayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private final Deque<Replica> replicas = new ArrayDeque<>();
    private static int started;
    private DevServer misskey;
    private Broker broker;
    private Server database;
    private String token;
    private String jdbcUrl;

    @BeforeEach
    void start() throws SQLException {
        misskey = DevServer.start(DevServerOptions.defaults().withoutRateLimits());
        token = misskey.issueToken("bob", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES)
                .value();
        broker = new Broker(directory);
        database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        jdbcUrl = "jdbc:h2:tcp://localhost:" + database.getPort() + "/mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    @AfterEach
    void stop() {
        replicas.forEach(Replica::kill);
        broker.close();
        database.stop();
        misskey.close();
    }

    private Replica startReplica() {
        return startReplica(Map.of());
    }

    private Replica startReplica(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.ofEntries(
                entry("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl),
                entry("MISSKEY_HOSTS_MAIN_URL", misskey.url()),
                entry("MISSKEY_HOSTS_MAIN_TOKEN", token),
                entry("MISSKEY_CLIENT_ALLOW_PRIVATE_ADDRESSES", "true"),
                entry("MISSKEY_CLIENT_ALLOW_PLAIN_HTTP", "true"),
                entry("MISSKEY_STREAMING_LEASE_DURATION", "3s"),
                entry("MISSKEY_STREAMING_LEASE_RENEW_EVERY", "500ms"),
                entry("MISSKEY_STREAMING_RECONNECT_DELAY", "100ms"),
                entry("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_REACTIVE__LEVEL", "DEBUG"),
                entry("QUARKUS_LOG_CATEGORY__IO_GITHUB_QUARKUSMISSKEY__LEVEL", "DEBUG"),
                entry("AMQP_HOST", "127.0.0.1"),
                entry("AMQP_PORT", Integer.toString(broker.port))));
        environment.putAll(more);
        Replica replica = new Replica("relay-" + ++started, environment);
        replicas.add(replica);
        return replica;
    }

    private void awaitFollowing() {
        await().atMost(PATIENCE).until(() -> misskey.streaming().joined("localTimeline") == 1);
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
        await().atMost(PATIENCE)
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
        int rounds = 3;
        int each = 300;
        for (int round = 0; round < rounds; round++) {
            int first = round * each;
            post(first, first + each / 2);
            awaitArchived(first, first + 1);
            killTheOneThatFollows();
            post(first + each / 2, first + each);
            startReplica();
            awaitArchived(first, first + each);
        }
        replicas.forEach(Replica::close);
        int before = broker.archived().size();
        startReplica();
        post(rounds * each, rounds * each + 1);
        awaitArchived(0, rounds * each + 1);
        assertThat(broker.archived()).as("nothing comes twice after an orderly stop").hasSize(before + 1);
    }

    private void killTheOneThatFollows() {
        List<String> archived = broker.archived();
        String follower = archived.get(archived.size() - 1).split(" ", 2)[0];
        replicas.stream()
                .filter(replica -> replica.name.equals(follower))
                .findFirst()
                .orElseThrow()
                .kill();
    }

    @Test
    void everyNoteReachesTheBrokerOnceAndInOrderAlthoughTheServerMisbehaves() {
        startReplica(Map.of(
                "MISSKEY_STREAMING_LEASE_DURATION", "1m",
                "MISSKEY_STREAMING_RECONNECT_MAX_DELAY", "1s",
                "MISSKEY_STREAMING_PING_INTERVAL", "500ms",
                "MISSKEY_STREAMING_SILENCE_LIMIT", "2s",
                "MISSKEY_STREAMING_GAP_FILL_LIMIT", "10000",
                "QUARKUS_LOG_CATEGORY__IO_SMALLRYE_REACTIVE__LEVEL", "INFO"));
        awaitFollowing();
        disturb(misskey.streaming().faults());
        int burst = 2_500;
        // On the JVM the project's own tests bring as many from such a server.
        int notes = (Replica.isNative() ? 20 : 4) * burst;
        for (int posted = burst; posted <= notes; posted += burst) {
            restart();
            post(posted - burst, posted);
            int expected = posted;
            await().atMost(PATIENCE).until(() -> broker.archived().size() >= expected);
        }
        assertThat(misskey.streaming().socketsOpened()).as("sockets opened").isGreaterThan(notes / burst);
        String name = replicas.element().name;
        assertThat(broker.archived())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, notes)
                        .mapToObj(i -> name + " " + i + " note " + i)
                        .toList());
    }

    private static void disturb(StreamFaults faults) {
        faults.randomly(1, 0.0004).drop();
        faults.randomly(2, 0.0004).dropAfter();
        faults.randomly(3, 0.00004).hang();
        faults.randomly(4, 0.001).delay(Duration.ofMillis(30));
        faults.randomly(5, 0.001).duplicate();
        for (BadFrame bad : BadFrame.values()) {
            faults.randomly(6 + bad.ordinal(), 0.0002).badFrame(bad);
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
            await().atMost(PATIENCE).until(() -> silence.connections() > 1);
            silence.hearNobodyElse();
            broker.start();
            post(20, 40);
            awaitArchived(0, 40);
            awaitHandled(misskey.postNote("alice", "note 40"));
        }
    }

    private void awaitHandled(String noteId) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(storedPositions())
                .as(this::state)
                .contains(noteId));
    }

    private List<String> storedPositions() throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                ResultSet row =
                        connection.createStatement().executeQuery("select last_id from misskey_stream_position")) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }

    @Test
    void nothingIsHandledThatTheBrokerDidNotTake() {
        Replica first = startReplica();
        awaitFollowing();
        post(0, 10);
        awaitArchived(0, 10);
        broker.stop();
        post(10, 60);
        await().atMost(PATIENCE).until(() -> misskey.streaming().joined("localTimeline") > 0);
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
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(textsOf("bob")).containsExactly("I wish for more cats"));
    }

    @Test
    void aMarkedMethodHearsOfANoteOnceHoweverManyReplicasRun() {
        startReplica();
        startReplica();
        awaitFollowing();
        misskey.postNote("alice", "hello");
        misskey.postNote("alice", "the last one");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(archivedTexts()).contains("the last one", "Hello alice"));
        assertThat(textsOf("bob")).containsExactly("Hello alice");
    }
}
