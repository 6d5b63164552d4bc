package bench;

import java.util.List;

import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/**
 * An injected Quarkus REST client without anything of the library but the records.
 *
 * @param oneServer whether all calls go to the configured one
 */
record PlainRestClient(PlainNotesApi notes, boolean oneServer) implements Contender {

    @Override
    public List<Note> decode(byte[] timeline) {
        throw new UnsupportedOperationException("Its Jackson is that of the others");
    }

    @Override
    public Note show(Server server) {
        return oneServer ? notes.show(showing()) : notes.showAt(server.url(), showing());
    }

    @Override
    public List<Note> timeline(Server server) {
        return oneServer ? notes.timeline(newest()) : notes.timelineAt(server.url(), newest());
    }

    @Override
    public Uni<Note> showLater(Server server) {
        return oneServer ? notes.showLater(showing()) : notes.showLaterAt(server.url(), showing());
    }

    @Override
    public Uni<List<Note>> timelineLater(Server server) {
        return oneServer ? notes.timelineLater(newest()) : notes.timelineLaterAt(server.url(), newest());
    }

    static PlainNotesApi.Show showing() {
        return new PlainNotesApi.Show(TOKEN, NOTE);
    }

    static PlainNotesApi.Timeline newest() {
        return new PlainNotesApi.Timeline(TOKEN, LIMIT);
    }
}
