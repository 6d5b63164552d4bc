package io.github.quarkusmisskey.devserver;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/**
 * The notes and events that newcomers find on the demo server: one of each kind of note, and notifications for Alice.
 */
final class DemoWorld {

    private static final String MARKUP = """
            Welcome to the **demo server** $[tada 🎉] :blobcat:
            It speaks *MFM*: ~~struck out~~, `code`, <small>small print</small>, $[ruby 美味 びみ], \\(e = mc^2\\)
            > It forgets everything when it stops.
            <center>$[sparkle $[rainbow sparkling]]</center>
            ```
            docker run quarkus-misskey
            ```
            @alice @carol #demo https://misskey-hub.net/""";

    private final DevServer server;

    private DemoWorld(DevServer server) {
        this.server = server;
    }

    static void fill(DevServer server) {
        new DemoWorld(server).fill();
    }

    private void fill() {
        server.addEmoji("blobcat");
        server.addEmoji("misskey");
        server.addUser("carol", "Carol :misskey:");
        for (String friend : new String[] {"bob", "carol"}) {
            server.follow("alice", friend);
            server.follow(friend, "alice");
        }
        String first = server.postNote("alice", "My first note on this server! :misskey:");
        writeNotes();
        server.react("bob", first, "👍");
        server.react("carol", first, ":blobcat:");
        server.post("carol", JsonTree.object().put("renoteId", first));
        server.post("bob", note("@alice welcome!").put("replyId", first));
        server.post("carol", note("Everybody say hello to Alice").put("renoteId", first));
        server.postNote("bob", "@alice shall we have tea at four?");
    }

    private void writeNotes() {
        server.postNote("bob", MARKUP);
        ObjectNode pictures = note("The view from up here 🏞️");
        ArrayNode files = pictures.putArray("fileIds");
        files.add(server.addPicture("carol", "hills.png", "Green hills under an evening sky", false));
        files.add(server.addPicture("carol", "valley.png", "A valley, seen from far above", true));
        String view = server.post("carol", pictures);
        server.react("alice", view, "❤");
        String poll = server.postPoll("bob", "What goes with it?", List.of("Tea", "Coffee", "Hot chocolate :blobcat:"));
        server.vote("carol", poll, 0);
        server.post("bob", note("The butler did not do it.").put("cw", "How the film ends"));
        String question = server.postNote("bob", "Who comes along on Sunday?");
        String answer = server.post("carol", note("@bob I do! Where to?").put("replyId", question));
        server.post("bob", note("@carol Up the hill, of course.").put("replyId", answer));
        server.post("carol", note("This one is for my followers.").put("visibility", "followers"));
        server.post("bob", note("What a picture!").put("renoteId", view));
        server.post("bob", note("It stays here.").put("localOnly", true));
    }

    private static ObjectNode note(String text) {
        return JsonTree.object().put("text", text);
    }
}
