package io.github.quarkusmisskey.streaming.internal.gap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.PlainMisskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.devserver.PageOrder;
import io.github.quarkusmisskey.streaming.Recorder;
import io.github.quarkusmisskey.streaming.Streams;
import io.smallrye.mutiny.Uni;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of {@code docs/streaming.md}: what fills the gap of each channel, with servers that answer in any order.
 */
class GapTableTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:`([^`]*)` )?\\| ?(all)? ?\\| ?(?:`([^`]*)` )?\\|$");
    private static final int MISSED = 110;

    private final Map<String, MatchResult> table = new LinkedHashMap<>();

    GapTableTest() throws IOException {
        ROW.matcher(Files.readString(Path.of("docs/streaming.md")))
                .results()
                .forEach(row -> table.put(row.group(1), row));
    }

    private static List<Channel> channels(String list, String antenna, String channel, String role) {
        return List.of(
                Channel.main(),
                Channel.homeTimeline(),
                Channel.localTimeline(),
                Channel.hybridTimeline(),
                Channel.globalTimeline(),
                Channel.userList(list),
                Channel.hashtag(List.of(List.of("tag"))),
                Channel.roleTimeline(role),
                Channel.antenna(antenna),
                Channel.channel(channel),
                Channel.drive(),
                Channel.serverStats(),
                Channel.queueStats(),
                Channel.admin(),
                Channel.reversi(),
                Channel.reversiGame("9game"),
                Channel.chatUser("9user"),
                Channel.chatRoom("9room"));
    }

    @Test
    void namesTheEndpointsThatAreAsked() {
        assertThat(table).hasSize(Channel.class.getPermittedSubclasses().length - 1);
        try (DevServer server = DevServer.start();
                Streams streams = new Streams(Map.of())) {
            PlainMisskey calls =
                    new PlainMisskey(MisskeyHost.of(server.url()), server.issueOwnToken("alice"), streams.client);
            for (Channel channel : channels("9list", "9antenna", "9channel", "9role")) {
                MatchResult row = table.get(channel.name());
                Optional<History> history = streams.client.history(channel, calls);
                assertThat(Optional.ofNullable(row.group(2)))
                        .as(channel.name())
                        .isEqualTo(history.map(told -> asked(server, told::newest)));
                assertThat(row.group(3)).as(channel.name()).isEqualTo(history.isPresent() ? "all" : null);
                String knows = history.filter(History::complete).isPresent()
                        ? row.group(2)
                        : ChannelExistence.of(channel, calls)
                                .map(exists -> asked(server, exists))
                                .orElse(null);
                assertThat(row.group(4)).as(channel.name()).isEqualTo(knows);
            }
        }
    }

    private static String asked(DevServer server, Supplier<? extends Uni<?>> call) {
        int before = server.requests().size();
        call.get().replaceWithVoid().onFailure().recoverWithNull().await().atMost(TIMEOUT);
        assertThat(server.requests()).hasSize(before + 1);
        return server.requests().get(before).endpoint();
    }

    @ParameterizedTest
    @EnumSource
    void isFilledWhateverTheOrderOfPages(PageOrder order) {
        try (DevServer server = DevServer.start(
                        DevServerOptions.defaults().withoutRateLimits().withPageOrder(order));
                Streams streams = new Streams(Map.of())) {
            server.follow("alice", "bob");
            String channel = server.sources().addChannel();
            List<Channel> filled = channels(
                            server.sources().addList("alice", "bob"),
                            server.sources().addAntenna("alice", "word"),
                            channel,
                            server.sources().addRole("bob"))
                    .subList(0, 10);
            server.addUser("carol", null);
            PlainMisskey carol =
                    new PlainMisskey(MisskeyHost.of(server.url()), server.issueOwnToken("carol"), streams.client);
            AccessToken token = server.issueOwnToken("alice");
            MisskeyStream alice = streams.of(server, token);
            post(server, carol, channel, 3);
            Map<Channel, Recorder> recorders = new LinkedHashMap<>();
            filled.forEach(one -> recorders.put(one, new Recorder(alice.channel(one))));
            filled.forEach(one -> Awaitility.await()
                    .atMost(TIMEOUT)
                    .until(() -> server.streaming().joined(one.name()) == 1));
            server.faults().at("/streaming").once().rateLimit("1");
            server.streaming().cutAll();
            List<List<String>> posted = post(server, carol, channel, MISSED);
            recorders.forEach((one, recorder) -> {
                Awaitility.await().atMost(TIMEOUT).until(() -> ids(recorder).size() >= MISSED);
                if (one instanceof Channel.Main) {
                    Awaitility.await().atMost(TIMEOUT).until(() -> !recorder.gaps()
                            .isEmpty());
                    assertThat(ids(recorder)).hasSize(MISSED).isSorted().doesNotHaveDuplicates();
                    assertThat(recorder.gaps())
                            .extracting(Gap::reason)
                            .containsOnly(Gap.Reason.ONLY_NOTIFICATIONS_FETCHED);
                } else {
                    assertThat(ids(recorder))
                            .as(one.name())
                            .isEqualTo(posted.get(one instanceof Channel.ChannelValue ? 1 : 0));
                    assertThat(recorder.gaps()).as(one.name()).isEmpty();
                }
            });
        }
    }

    private static List<List<String>> post(DevServer server, PlainMisskey carol, String channel, int count) {
        List<String> open = new ArrayList<>();
        List<String> inChannel = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            open.add(server.postNote("bob", "@alice #tag word " + count + " " + i));
            inChannel.add(carol.notes()
                    .createAsync(NotesCreateRequest.builder()
                            .text("in the channel " + count + " " + i)
                            .channelId(channel)
                            .build())
                    .await()
                    .atMost(TIMEOUT)
                    .createdNote()
                    .id());
        }
        return Arrays.asList(open, inChannel);
    }

    /** Of notes and notifications. */
    private static List<String> ids(Recorder recorder) {
        return List.copyOf(recorder.events).stream()
                .filter(event -> event instanceof StreamEvent.Note || event instanceof StreamEvent.Notification)
                .map(event -> MisskeyStream.position(event).orElseThrow())
                .toList();
    }
}
