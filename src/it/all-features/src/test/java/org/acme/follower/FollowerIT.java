package org.acme.follower;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.devserver.PageOrder;
import org.acme.environment.ServedApplication;
import org.acme.environment.TestEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.acme.environment.ServedApplication.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The streams of the built application. {@code -Dmisskey.chaos.seed} repeats what happened by chance, as far as that
 * does not depend on time.
 */
@Timeout(value = 5, unit = MINUTES)
class FollowerIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final boolean LARGE = "large".equals(System.getProperty("test.size"));
    private static final int OUTAGES = LARGE ? 40 : 4;
    /** More than a page. */
    private static final int MAX_MISSED = 150;
    /** With each order of pages another one. */
    private static final int[] HANDSHAKE_REFUSALS = {401, 403, 404, 400};

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path directory;

    private static TestEnvironment environment;
    private static ServedApplication application;

    private final List<String> posted = new ArrayList<>();

    @BeforeAll
    static void start() throws SQLException {
        environment = new TestEnvironment(directory);
        application = ServedApplication.start(
                environment,
                Map.of(
                        "MISSKEY_STREAMING_RECONNECT_DELAY", "50ms",
                        "MISSKEY_STREAMING_RECONNECT_MAX_DELAY", "200ms",
                        "MISSKEY_STREAMING_PING_INTERVAL", "500ms",
                        "MISSKEY_STREAMING_SILENCE_LIMIT", "5s"));
    }

    @AfterAll
    static void stop() {
        environment.close();
    }

    private static DevServer server(PageOrder order) {
        DevServer server = DevServer.start(
                DevServerOptions.defaults().withoutRateLimits().withPageOrder(order));
        server.follow("bob", "alice");
        return server;
    }

    private static AccessToken token(DevServer server) {
        return server.issueToken("bob", KnownPermission.READ_ACCOUNT);
    }

    private static String path(DevServer server) {
        return "/followed?server=" + encoded(server.url());
    }

    private static void follow(DevServer server, AccessToken token) {
        application.tell("POST", path(server) + "&token=" + encoded(token.value()));
        await().atMost(TIMEOUT).until(() -> server.streaming().joined("homeTimeline") == 1);
    }

    private static void leave(DevServer server) {
        application.tell("DELETE", path(server));
    }

    private static List<String> lines(DevServer server) {
        return application.answer("GET", path(server), "").lines().toList();
    }

    private void post(DevServer server, int count) {
        for (int i = 0; i < count; i++) {
            posted.add(server.postNote("alice", "note " + posted.size()));
        }
    }

    private void awaitLast(DevServer server, long seed) {
        String last = "\"" + posted.get(posted.size() - 1) + "\"";
        await("seed " + seed).atMost(TIMEOUT).pollInterval(Duration.ofMillis(100)).until(() -> {
            List<String> lines = lines(server);
            return !lines.isEmpty() && lines.get(lines.size() - 1).contains(last);
        });
    }

    @ParameterizedTest
    @EnumSource
    void hearsOfEachNoteOnceAndInOrderOrOfAGap(PageOrder order) throws Exception {
        long seed = Long.getLong("misskey.chaos.seed", System.nanoTime());
        System.out.println("Pages " + order + ", -Dmisskey.chaos.seed=" + seed);
        Random random = new Random(seed);
        int refusal = HANDSHAKE_REFUSALS[order.ordinal()];
        try (DevServer server = server(order)) {
            follow(server, token(server));
            server.faults().at("/streaming").randomly(seed, 0.3).turnAway(refusal, null);
            server.streaming().faults().randomly(seed, 0.02).drop();
            post(server, 1);
            for (int outage = 0; outage < OUTAGES; outage++) {
                awaitLast(server, seed);
                server.faults().at("/streaming").once().turnAway(refusal, null);
                server.streaming().cutAll();
                post(server, outage == 0 ? MAX_MISSED : 1 + random.nextInt(MAX_MISSED));
            }
            server.faults().clear();
            server.streaming().faults().clear();
            post(server, 1);
            awaitLast(server, seed);
            List<String> lines = lines(server);
            leave(server);
            check(lines, seed);
            assertThat(server.requests("/streaming"))
                    .as("handshakes, some of which were refused")
                    .hasSizeGreaterThan(server.streaming().socketsOpened());
            assertThat(server.requests("i")).as("what a refused handshake makes the stream ask").isNotEmpty();
            assertThat(lines.stream().filter(line -> line.startsWith("gap ")).count())
                    .as("gaps")
                    .isLessThan(server.streaming().socketsOpened());
        }
    }

    private void check(List<String> lines, long seed) throws Exception {
        int expected = 0;
        String gap = null;
        for (String line : lines) {
            if (line.startsWith("gap ")) {
                gap = line;
                continue;
            }
            assertThat(line).as("seed %d", seed).startsWith("note ");
            JsonNode note = JSON.readTree(line.substring("note ".length()));
            int place = posted.indexOf(note.path("id").asText());
            assertThat(note.path("text").asText()).isEqualTo("note " + place);
            assertThat(place).as("order and number, seed %d", seed).isGreaterThanOrEqualTo(expected);
            if (place > expected) {
                assertThat(gap)
                        .as("a gap before note %d, where %d is next, seed %d", place, expected, seed)
                        .isNotNull();
                assertCovers(gap, expected, place);
            }
            gap = null;
            expected = place + 1;
        }
        assertThat(expected).as("seed %d", seed).isEqualTo(posted.size());
    }

    private void assertCovers(String gap, int first, int next) {
        String[] ends = gap.split(" ");
        assertThat(ends[1].equals("null") ? -1 : posted.indexOf(ends[1])).as(gap).isLessThan(first);
        assertThat(ends[2].equals("null") ? posted.size() : posted.indexOf(ends[2]))
                .as(gap)
                .isGreaterThanOrEqualTo(next);
    }

    @Test
    void hearsOfItsTokenThatDiesWhileTheSocketStaysOpen() {
        try (DevServer server = server(PageOrder.ASCENDING)) {
            AccessToken token = token(server);
            follow(server, token);
            server.revoke(token);
            post(server, 1);
            awaitFailure(server, MisskeyException.Authentication.class);
            assertThat(lines(server)).noneMatch(line -> line.contains(token.value()));
            leave(server);
        }
    }

    @Test
    void hearsThatAListDoesNotExistWhichTheServerJoins() {
        try (DevServer server = server(PageOrder.ASCENDING)) {
            application.tell("POST", path(server) + "&list=9none&token=" + encoded(token(server).value()));
            awaitFailure(server, MisskeyException.NotFound.class);
            leave(server);
        }
    }

    private static void awaitFailure(DevServer server, Class<? extends MisskeyException> kind) {
        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThat(lines(server)).last().asString().startsWith("failure " + kind.getName()));
    }

    @Test
    void hearsOfNotesAlthoughListsHoldNull() {
        try (DevServer server = server(PageOrder.ASCENDING)) {
            server.faults().at("notes/timeline").answer(200, "application/json", "[null]");
            follow(server, token(server));
            post(server, 1);
            awaitLast(server, 0);
            leave(server);
        }
    }
}
