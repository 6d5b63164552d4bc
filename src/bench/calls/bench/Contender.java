package bench;

import java.util.List;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/** A way to make the two calls: {@code notes/show}, and {@code notes/timeline} of 100, both with a token. */
interface Contender {

    String TOKEN = "0123456789abcdef0123456789abcdef";
    String NOTE = "9abcdefghi";
    int LIMIT = 100;
    int CONNECTIONS = 50;

    /** A server, in both ways in which applications keep one. */
    record Server(String url, MisskeyHost host) {

        static Server of(String url) {
            return new Server(url, MisskeyHost.of(url));
        }
    }

    /** The notes of a timeline that was read before. */
    List<Note> decode(byte[] timeline) throws Exception;

    Note show(Server server) throws Exception;

    List<Note> timeline(Server server) throws Exception;

    Uni<Note> showLater(Server server);

    Uni<List<Note>> timelineLater(Server server);
}
