package io.github.quarkusmisskey.streaming;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.devserver.DevServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No log of this module, Vert.x or Netty at any level, and no exception, shows the token, although it stands in an
 * address.
 */
class TokenSecrecyTest {

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    private final Handler everything = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            StringWriter text = new StringWriter();
            text.append(String.valueOf(entry.getMessage()))
                    .append(' ')
                    .append(List.of(parameters(entry)).toString());
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text));
            }
            logged.add(text.toString());
        }

        private Object[] parameters(LogRecord entry) {
            Object[] given = entry.getParameters() == null ? new Object[0] : entry.getParameters();
            return Arrays.stream(given).map(String::valueOf).toArray();
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"query", "header"})
    void showsNoToken(String place) {
        Logger ours = Logger.getLogger("io");
        ours.setLevel(Level.ALL);
        ours.setUseParentHandlers(false);
        ours.addHandler(everything);
        try (DevServer server = DevServer.start();
                Streams streams = new Streams(
                        Map.of("misskey.streaming.token-in", place, "misskey.streaming.reconnect-attempts", "2"))) {
            AccessToken token = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
            String texts = breakEverything(server, streams, token);
            assertThat(Leaks.find(texts, List.of(token.value()))).isEmpty();
            assertThat(Leaks.find(String.join("\n", logged), List.of(token.value())))
                    .isEmpty();
            assertThat(logged).isNotEmpty();
        } finally {
            ours.removeHandler(everything);
            ours.setUseParentHandlers(true);
            ours.setLevel(null);
        }
    }

    /** What subscribers were told when everything went wrong. */
    private static String breakEverything(DevServer server, Streams streams, AccessToken token) {
        StringWriter told = new StringWriter();
        streams.of(server, token).state().subscribe().with(state -> told.append(state.toString()));
        Recorder home = new Recorder(streams.of(server, token).channel(Channel.homeTimeline()));
        Awaitility.await().until(() -> server.streaming().joined("homeTimeline") == 1);
        server.faults().at("/streaming").times(1).redirect("http://localhost:1/streaming");
        server.faults().at("/streaming").times(1).malformedJson();
        server.faults().at("/streaming").times(10).cutConnection();
        server.streaming().cutAll();
        home.awaitFailure().printStackTrace(new PrintWriter(told));
        server.revoke(token);
        server.faults().clear();
        Recorder rejected = new Recorder(streams.of(server, token).channel(Channel.homeTimeline()));
        rejected.awaitFailure().printStackTrace(new PrintWriter(told));
        return told.toString() + streams.of(server, token);
    }
}
