package bench;

import java.io.IOException;
import java.util.List;

import jakarta.ws.rs.core.GenericType;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.internal.ApiJson;
import io.github.quarkusmisskey.api.internal.JsonIn;
import io.github.quarkusmisskey.api.internal.JsonType;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.github.quarkusmisskey.api.notes.NotesTimelineRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.smallrye.mutiny.Uni;

/** The library, as applications use it. */
record TypedClient(Misskey misskey) implements Contender {

    private static final AccessToken OWN = AccessToken.of(TOKEN);
    private static final JsonType<?> NOTES = ApiJson.reader(new GenericType<List<Note>>() {}.getType());

    @Override
    @SuppressWarnings("unchecked")
    public List<Note> decode(byte[] timeline) throws IOException {
        try (JsonIn in = JsonIn.of(timeline)) {
            return (List<Note>) in.require(NOTES, LIMIT);
        }
    }

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
