package io.github.quarkusmisskey.messaging.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages that become notes. */
@QuarkusTest
class OutgoingNotesTest {

    @InjectDevServer
    DevServer server;

    @Inject
    Misskey misskey;

    private final List<Object> accepted = Collections.synchronizedList(new ArrayList<>());
    private final Map<Object, Throwable> refused = new ConcurrentHashMap<>();

    private void send(Object... payloads) throws Exception {
        CompletableFuture<Void> all = new CompletableFuture<>();
        OutgoingNotes notes = new OutgoingNotes(
                "notes",
                misskey.at(MisskeyHost.of(server.url()), server.issueToken("bob", KnownPermission.WRITE_NOTES)));
        Multi.createFrom()
                .items(payloads)
                .<Message<?>>map(payload -> message(payload, payloads.length, all))
                .subscribe()
                .withSubscriber(notes);
        all.get(30, TimeUnit.SECONDS);
    }

    private Message<Object> message(Object payload, int count, CompletableFuture<Void> all) {
        return Message.of(
                payload,
                () -> {
                    accepted.add(payload);
                    return told(count, all);
                },
                failure -> {
                    refused.put(payload, failure);
                    return told(count, all);
                });
    }

    private CompletableFuture<Void> told(int count, CompletableFuture<Void> all) {
        if (accepted.size() + refused.size() == count) {
            all.complete(null);
        }
        return CompletableFuture.completedFuture(null);
    }

    @Test
    void writesTextsAndRequestsInOrder() throws Exception {
        NotesCreateRequest request = NotesCreateRequest.text("as a request").toBuilder()
                .cw("careful")
                .build();
        send("a text", request, "another");
        assertThat(accepted).containsExactly("a text", request, "another");
        List<Note> written = misskey.at(MisskeyHost.of(server.url())).notes().localTimeline().stream()
                .filter(note -> note.user().username().equals("bob"))
                .limit(3)
                .toList();
        assertThat(written).extracting(Note::text).containsExactly("another", "as a request", "a text");
        assertThat(written.get(1).cw()).isEqualTo("careful");
    }

    @Test
    void refusesWhatCannotBeANoteAndGoesOn() throws Exception {
        send(17, "x".repeat(100_000), "still here");
        assertThat(accepted).containsExactly("still here");
        assertThat(refused.get(17)).hasMessageContaining("java.lang.Integer");
        assertThat(refused.get("x".repeat(100_000))).isInstanceOf(MisskeyException.class);
    }
}
