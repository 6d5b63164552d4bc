package io.github.quarkusmisskey.devserver;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.devserver.internal.http.TestClient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What newcomers find in dev mode. */
class DemoNotesTest extends DevServerCase {

    @Test
    void haveOneOfEachKind() {
        server.addDemoNotes();
        List<JsonNode> notes = list("notes/timeline");
        assertThat(notes)
                .anyMatch(note -> note.path("files").size() == 2)
                .anyMatch(note -> note.path("files").path(1).path("isSensitive").asBoolean())
                .anyMatch(note ->
                        note.path("poll").path("choices").path(0).path("votes").asInt() == 1)
                .anyMatch(has("cw"))
                .anyMatch(note -> note.path("text").asText().contains("$[tada"))
                .anyMatch(note -> note.path("reply").hasNonNull("replyId"))
                .anyMatch(note -> note.hasNonNull("renote") && note.hasNonNull("text"))
                .anyMatch(note -> note.hasNonNull("renote") && !note.hasNonNull("text"))
                .anyMatch(note -> note.path("visibility").asText().equals("followers"))
                .anyMatch(note -> note.path("localOnly").asBoolean())
                .anyMatch(note -> note.path("reactions").has(":blobcat@.:"));
        assertThat(list("i/notifications"))
                .extracting(each -> each.path("type").asText())
                .contains("follow", "mention", "reply", "renote", "quote", "reaction");
    }

    @Test
    void showTheirPicturesAndEmoji() {
        server.addDemoNotes();
        String file = list("notes/timeline").stream()
                .filter(note -> note.path("files").size() == 2)
                .findFirst()
                .orElseThrow()
                .path("files")
                .path(0)
                .path("url")
                .asText();
        for (String path : new String[] {URI.create(file).getPath(), "/emoji/blobcat.webp"}) {
            HttpResponse<String> picture = client.get(path);
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        }
        assertThat(client.get("/emoji/none.webp").statusCode()).isEqualTo(404);
        assertThat(client.get("/files/none").statusCode()).isEqualTo(404);
        assertThat(TestClient.json(client.post("emojis", "{}")).path("emojis"))
                .extracting(each -> each.path("name").asText())
                .containsExactly("blobcat", "misskey");
        server.reset();
        assertThat(client.get("/emoji/blobcat.webp").statusCode()).isEqualTo(404);
    }

    @Test
    void takeFilesOfTheirAuthorOnly() {
        String file = server.addPicture("bob", "a.png", null, false);
        AccessToken alice = server.issueOwnToken("alice");
        AccessToken bob = server.issueOwnToken("bob");
        String params = "\",\"fileIds\":[\"" + file + "\"]}";
        assertThat(TestClient.code(client.post("notes/create", "{\"i\":\"" + alice.value() + params)))
                .isEqualTo("NO_SUCH_FILE");
        assertThat(TestClient.json(client.post("notes/create", "{\"i\":\"" + bob.value() + params))
                        .path("createdNote")
                        .path("fileIds")
                        .path(0)
                        .asText())
                .isEqualTo(file);
    }

    private static Predicate<JsonNode> has(String member) {
        return note -> note.hasNonNull(member);
    }

    private static List<JsonNode> list(String endpoint) {
        AccessToken alice = server.issueOwnToken("alice");
        List<JsonNode> items = new ArrayList<>();
        TestClient.json(client.post(endpoint, "{\"i\":\"" + alice.value() + "\",\"limit\":100}"))
                .forEach(items::add);
        return items;
    }
}
