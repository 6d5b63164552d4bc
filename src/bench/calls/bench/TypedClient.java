package bench;

import java.util.List;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.smallrye.mutiny.Uni;

/** The library, as applications use it. */
record TypedClient(Misskey misskey) implements Contender {

    private static final AccessToken OWN = AccessToken.of(TOKEN);

    @Override
    public Note show(Server server) {
        return notes(server).show(new NotesShowRequest(NOTE));
    }

    @Override
    public List<Note> timeline(Server server) {
        return notes(server).timeline(newest());
    }

    @Override
    public Uni<Note> showLater(Server server) {
        return notes(server).showAsync(new NotesShowRequest(NOTE));
    }

    @Override
    public Uni<List<Note>> timelineLater(Server server) {
        return notes(server).timelineAsync(newest());
    }

    private NotesApi notes(Server server) {
        return misskey.at(server.host(), OWN).notes();
    }

    private static NotesTimelineRequest newest() {
        return NotesTimelineRequest.builder().limit(LIMIT).build();
    }
}
