package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Multi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Streams of stored accounts, and beans whose methods hear of events. */
@QuarkusTest
@TestProfile(StreamInApplicationTest.WithBot.class)
public class StreamInApplicationTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** A bot, which needs no pages. */
    public static class WithBot implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bot.enabled", "true", "misskey.web.enabled", "false");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(BotResource.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @InjectDevServer
    DevServer server;

    @Inject
    Misskey misskey;

    @Inject
    AccountService accounts;

    @Inject
    AccessTokenProvider tokens;

    @Inject
    PoliteBot bot;

    @Inject
    StreamingCounters counters;

    private AccessToken connect(AccountRef account, String username) {
        AccessToken token = server.issueToken(username, KnownPermission.READ_ACCOUNT);
        accounts.connect(
                new Profile(account, username, null, null),
                token,
                new Grant(TokenSource.MIAUTH, "test", Set.of(KnownPermission.READ_ACCOUNT), TokenStatus.ACTIVE));
        return token;
    }

    private AccountRef newAccount() {
        DevUser user = server.addUser("u" + Long.toString(System.nanoTime(), 36), null);
        return new AccountRef(MisskeyHost.of(server.url()), user.id());
    }

    private String name(AccountRef account) {
        return server.users().stream()
                .filter(user -> user.id().equals(account.userId()))
                .findFirst()
                .orElseThrow()
                .username();
    }

    private Multi<StreamEvent> notes(AccountRef account) {
        return misskey.as(account).stream().channel(Channel.homeTimeline().withRenotes(false));
    }

    @Test
    void followsAStoredAccount() {
        AccountRef account = newAccount();
        connect(account, name(account));
        int joined = server.streaming().joined("homeTimeline");
        try (Recorder home = new Recorder(notes(account))) {
            Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined("homeTimeline") > joined);
            server.postNote(name(account), "stored");
            home.awaitText("stored");
        }
    }

    @Test
    void marksATokenThatTheServerDoesNotAcceptAnyMore() {
        AccountRef account = newAccount();
        AccessToken token = connect(account, name(account));
        server.revoke(token);
        Recorder rejected = new Recorder(misskey.as(account).stream().channel(Channel.homeTimeline()));
        assertThat(rejected.awaitFailure()).isInstanceOf(MisskeyException.Authentication.class);
        assertThat(tokens.tokenFor(account)).isEmpty();
    }

    @Test
    void callsMarkedMethodsAndGoesOnAfterOneThrows() {
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined("localTimeline") > 0);
        server.postNote("alice", "stumble");
        server.postNote("alice", "hello");
        Awaitility.await().atMost(TIMEOUT).until(() -> bot.heard.contains("Hello to you"));
        assertThat(List.copyOf(bot.heard)).containsSubsequence("stumble", "hello", "Hello to you");
        assertThat(bot.onEventLoop).isFalse();
        assertThat(bot.gaps).isEmpty();
        assertThat(counters.events()).isPositive();
    }
}
