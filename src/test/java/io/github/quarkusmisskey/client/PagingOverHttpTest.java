package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesDeleteRequest;
import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pages of a timeline, from a server that orders and limits them as real ones do. */
@QuarkusTest
@WithTestResource(ServersResource.class)
class PagingOverHttpTest {

    private static final int COUNT = 25;

    @Inject
    Misskey misskey;

    DevServer server;
    NotesApi notes;
    final List<String> ids = new ArrayList<>();

    @BeforeEach
    void write() {
        server = DevServer.start(DevServerOptions.defaults().withoutRateLimits());
        notes = misskey.at(Servers.host(server), Servers.token(server, "alice")).notes();
        IntStream.range(0, COUNT)
                .mapToObj(i -> notes.create(NotesCreateRequest.text("note " + i)))
                .forEach(created -> ids.add(0, created.createdNote().id()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static NotesTimelineRequest request(Page.Before page) {
        return NotesTimelineRequest.builder()
                .untilId(page.untilId())
                .limit(page.limit())
                .build();
    }

    private static NotesTimelineRequest request(Page.After page) {
        return NotesTimelineRequest.builder()
                .sinceId(page.sinceId())
                .untilId(page.untilId())
                .limit(page.limit())
                .build();
    }

    @Test
    void goesBackwardsAlthoughTheItemOfTheCursorIsDeleted() {
        List<String> got = new ArrayList<>();
        Paging.backwards(Note::id).limit(10).stream(page -> notes.timeline(request(page)))
                .forEach(note -> {
                    got.add(note.id());
                    if (got.size() % 10 == 0) {
                        notes.delete(new NotesDeleteRequest(note.id()));
                    }
                });
        assertThat(got).isEqualTo(ids);
    }

    @Test
    void goesForwardsInTheOrderInWhichNotesCame() {
        List<String> expected = new ArrayList<>(ids.subList(0, COUNT - 3));
        Collections.reverse(expected);
        String since = ids.get(COUNT - 3);
        assertThat(Paging.forwards(Note::id, since).limit(10).stream(page -> notes.timeline(request(page))))
                .extracting(Note::id)
                .isEqualTo(expected);
        assertThat(Paging.forwards(Note::id, since)
                        .limit(10)
                        .multi(page -> notes.timelineAsync(request(page)))
                        .map(Note::id)
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .isEqualTo(expected);
    }

    @Test
    void takesNoMoreFromTheServerThanIsWanted() {
        assertThat(Paging.backwards(Note::id)
                        .limit(10)
                        .multi(page -> notes.timelineAsync(request(page)))
                        .select()
                        .first(12)
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .hasSize(12);
        assertThat(server.requests("notes/timeline")).hasSize(2);
    }

    @Test
    void failsAsTheCallDoes() {
        server.faults().at("notes/timeline").answer(403, "application/json", "{}");
        assertThatThrownBy(() -> Paging.backwards(Note::id).stream(page -> notes.timeline(request(page)))
                        .toList())
                .isInstanceOf(MisskeyException.Permission.class);
    }
}
