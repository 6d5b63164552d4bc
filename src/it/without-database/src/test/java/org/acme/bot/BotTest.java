package org.acme.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.server.MetaRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.miauth.MiAuthOutcome;
import io.github.quarkusmisskey.miauth.MiAuthSession;
import io.github.quarkusmisskey.tokenstore.TokenStore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(BotTest.OnThisMachine.class)
class BotTest {

    /** Lets the client call the demo server. */
    public static class OnThisMachine implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "misskey.client.allow-private-addresses", "true",
                    "misskey.client.allow-plain-http", "true");
        }
    }

    private static DevServer server;

    @Inject
    Bot bot;

    @Inject
    Misskey misskey;

    @Inject
    AccessTokenProvider provider;

    @BeforeAll
    static void start() {
        server = DevServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void getsATokenAndPostsWithIt() {
        MisskeyHost host = MisskeyHost.of(server.url());
        MiAuthSession session = bot.ask(host);
        assertThat(bot.answer(session)).isInstanceOf(MiAuthOutcome.Pending.class);
        assertThat(server.approve(session.consentUri(), "bob").callback())
                .hasValue("acme-bot://approved?session=" + session.id());

        MiAuthOutcome.Granted granted = (MiAuthOutcome.Granted) bot.answer(session);
        assertThat(granted.user().username()).isEqualTo("bob");
        Note note = bot.post(host, granted.token(), "Hello");
        assertThat(note.user().username()).isEqualTo("bob");
        assertThat(note.text()).isEqualTo("Hello");
    }

    @Test
    void readsATimelinePageByPage() {
        MisskeyHost host = MisskeyHost.of(server.url());
        AccessToken token =
                server.issueToken("alice", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
        for (int i = 0; i < 15; i++) {
            bot.post(host, token, "note " + i);
        }
        assertThat(bot.timeline(host, token).limit(15).map(Note::text)).startsWith("note 14").endsWith("note 0");
    }

    @Test
    void doesWithoutWhatAServerDoesNotOffer() {
        MisskeyHost host = MisskeyHost.of(server.url());
        assertThat(bot.bubble(host).isArray()).isTrue();
        assertThatThrownBy(() -> misskey.at(host).call("notes/bubble-timeline", null, Void.class))
                .isInstanceOf(MisskeyException.UnknownEndpoint.class);
    }

    @Test
    void sharesAPicture(@TempDir Path folder) throws IOException {
        Path picture = Files.writeString(folder.resolve("cat.gif"), "GIF89a");
        AccessToken token = server.issueToken("bob", KnownPermission.WRITE_DRIVE);
        DriveFile shared = bot.share(MisskeyHost.of(server.url()), token, picture);
        assertThat(shared.name()).isEqualTo("cat.gif");
        assertThat(shared.type()).isEqualTo("image/gif");
        assertThat(shared.comment()).isEqualTo("A cat");
        assertThat(shared.isSensitive()).isTrue();
    }

    @Test
    void asksAServerAnonymously() {
        assertThat(misskey.at(MisskeyHost.of(server.url())).server().meta(new MetaRequest(false)).version())
                .isNotBlank();
    }

    @Test
    void callsAsAnAccountWhoseTokenItRemembers() {
        MisskeyHost host = MisskeyHost.of(server.url());
        AccountRef alice = new AccountRef(host, server.users().get(0).id());
        AccountRef nobody = new AccountRef(host, "9abc");
        assertThatThrownBy(() -> misskey.as(nobody).i().i()).isInstanceOf(MisskeyException.Authentication.class);
        AccessToken token = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        bot.remember(alice, token);
        assertThat(misskey.as(alice).i().i().username()).isEqualTo("alice");
        server.revoke(token);
        assertThatThrownBy(() -> misskey.as(alice).i().i()).isInstanceOf(MisskeyException.Authentication.class);
        assertThat(provider.tokenFor(alice)).isEmpty();
    }

    @Test
    void hasNeitherPersistenceNorAServer() {
        assertThat(provider).isInstanceOf(TokenStore.class);
        for (String left : List.of("jakarta.persistence.EntityManager", "io.vertx.ext.web.Router")) {
            assertThatThrownBy(() -> Class.forName(left)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
