package io.github.quarkusmisskey.streaming;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.subscription.Cancellable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Beans whose methods hear of events, and streams of their own, at a replica that holds the lease. */
@QuarkusTest
@TestProfile(LeasedListenerTest.WithLeases.class)
class LeasedListenerTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    public static final class WithLeases extends StreamInApplicationTest.WithBot {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.put("misskey.streaming.lease.enabled", "true");
            config.put("misskey.streaming.lease.renew-every", "200ms");
            return config;
        }
    }

    @InjectDevServer
    DevServer server;

    @Inject
    PoliteBot bot;

    @Inject
    ExclusiveStreams exclusive;

    @Inject
    AgroalDataSource dataSource;

    private final List<String> archive = new ArrayList<>();

    private Cancellable keepArchive() {
        return exclusive
                .byDefault("archive")
                .channel(Channel.localTimeline())
                .subscribe()
                .with(this::store, this::ended);
    }

    private synchronized void store(StreamEvent event) {
        if (event instanceof StreamEvent.Note note) {
            archive.add(note.body().text());
        }
    }

    private void ended(Throwable failure) {
        throw new IllegalStateException("The archive is not kept any more", failure);
    }

    private synchronized boolean isArchived(String text) {
        return archive.contains(text);
    }

    @Test
    void hearsOfEventsAndStoresHowFarItCame() throws SQLException {
        await().atMost(TIMEOUT).until(() -> server.streaming().joined("localTimeline") > 0);
        Cancellable archiving = keepArchive();
        await().atMost(TIMEOUT)
                .until(() -> number("select count(*) from misskey_stream_position where reader like 'archive %'") == 1);
        server.postNote("alice", "stumble");
        String last = server.postNote("alice", "last");
        await().atMost(TIMEOUT).until(() -> bot.heard.contains("last") && isArchived("last"));
        await().atMost(TIMEOUT)
                .until(() ->
                        number("select count(*) from misskey_stream_position where last_id = '" + last + "'") == 2);
        assertThat(number("select count(*) from misskey_stream_lease where name like '@%'"))
                .isOne();
        archiving.cancel();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
