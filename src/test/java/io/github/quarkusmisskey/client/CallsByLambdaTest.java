package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Acct;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls as people write them: by a lambda, by one text, by the name of an account. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class CallsByLambdaTest {

    @Inject
    Misskey misskey;

    @Inject
    @RestClient
    NotesApi injected;

    @InjectDevServer
    DevServer server;

    private MisskeyClient alice;
    private String bob;

    @BeforeEach
    void signIn() {
        server.reset();
        AccessToken token = server.issueToken(
                "alice", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES, KnownPermission.WRITE_FOLLOWING);
        alice = misskey.at(MisskeyHost.of(server.url()), token);
        bob = server.users().stream()
                .filter(user -> user.username().equals("bob"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void writesANoteForOnePerson() {
        Note note = alice.notes()
                .create(request -> request.text("Hello")
                        .visibility(NoteVisibility.SPECIFIED)
                        .visibleUserIds(bob))
                .createdNote();
        assertThat(note.visibility()).isEqualTo(NoteVisibility.SPECIFIED);
        assertThat(note.visibleUserIds()).containsExactly(bob);
        assertThat(alice.notes().show(note.id()).text()).isEqualTo("Hello");
        assertThat(alice.notes().showAsync(note.id()).await().indefinitely().text())
                .isEqualTo("Hello");
    }

    @Test
    void asksForAnHour() throws IOException {
        alice.notes()
                .createAsync(note ->
                        note.text("Tea?").poll(poll -> poll.choices("Yes", "No").expiresIn(Duration.ofHours(1))))
                .await()
                .indefinitely();
        assertThat(sent("notes/create").path("poll"))
                .isEqualTo(MisskeyMapper.MAPPER.readTree("{\"choices\":[\"Yes\",\"No\"],\"expiredAfter\":3600000}"));
    }

    @Test
    void findsAnAccountByItsName() {
        UserDetailed user = alice.user("@Bob");
        assertThat(user.id()).isEqualTo(bob);
        Acct here = Acct.remote("bob", MisskeyHost.of(server.url()));
        assertThat(alice.user(here).id()).isEqualTo(bob);
        assertThat(alice.userAsync("bob").await().indefinitely().id()).isEqualTo(bob);
        assertThat(alice.users().show(bob).username()).isEqualTo("bob");
        assertThat(alice.users().showAsync(bob).await().indefinitely().username())
                .isEqualTo("bob");
        assertThatThrownBy(() -> alice.user("nobody")).isInstanceOf(MisskeyException.NotFound.class);
        assertThatThrownBy(() -> alice.user("@@")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksForAnAccountOfAnotherServerByItsHost() throws IOException {
        assertThatThrownBy(() -> alice.user("@carol@elsewhere.example")).isInstanceOf(MisskeyException.class);
        ObjectNode asked = (ObjectNode) sent("users/show");
        asked.remove("i");
        assertThat(asked)
                .isEqualTo(MisskeyMapper.MAPPER.readTree("{\"username\":\"carol\",\"host\":\"elsewhere.example\"}"));
    }

    @Test
    void callsThroughTheInjectedInterfaceToo() {
        String id = server.postNote("bob", "By default");
        assertThat(injected.show(id).text()).isEqualTo("By default");
        List<Note> notes = injected.localTimeline(
                timeline -> timeline.limit(1).untilDate(Instant.now().plusSeconds(60)));
        assertThat(notes).extracting(Note::id).containsExactly(id);
        assertThat(injected.localTimelineAsync(timeline -> timeline.limit(1))
                        .await()
                        .indefinitely())
                .hasSize(1);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> alice.following().create(follow -> follow.withReplies(true)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("userId");
        assertThatThrownBy(() -> alice.notes().create(note -> note.cw("!")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs text");
        Consumer<NotesCreateRequest.Builder> nothing = null;
        assertThatThrownBy(() -> alice.notes().create(nothing)).isInstanceOf(NullPointerException.class);
        assertThat(server.requests("notes/create")).isEmpty();
    }

    private JsonNode sent(String endpoint) throws IOException {
        List<LoggedRequest> requests = server.requests(endpoint);
        return MisskeyMapper.MAPPER.readTree(requests.get(requests.size() - 1).body());
    }
}
