package io.github.quarkusmisskey.devserver.internal.store;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.code;
import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

class NotesTest extends DevServerCase {

    private String alice;
    private String bob;

    @BeforeEach
    void issueTokens() {
        alice = token("alice");
        bob = token("bob");
    }

    @Test
    void createdNoteIsShownAndStandsInTheTimelines() {
        JsonNode note =
                create(alice, JsonTree.object().put("text", " Hello @bob #Tag ").put("cw", "careful"));

        assertThat(note.path("text").asText()).isEqualTo("Hello @bob #Tag");
        assertThat(note.path("tags").get(0).asText()).isEqualTo("tag");
        assertThat(note.path("mentions").get(0).asText())
                .isEqualTo(server.users().get(1).id());
        assertThat(note.path("visibility").asText()).isEqualTo("public");
        assertThat(json(call("notes/show", null, id("noteId", note)))).isEqualTo(note);
        assertThat(json(call("notes/timeline", alice, JsonTree.object())).get(0))
                .isEqualTo(note);
        assertThat(json(call("notes/local-timeline", null, JsonTree.object())).get(0))
                .isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|#/then/required|must have required property 'text'",
                "{\"text\":null}|#/then/properties/text/type|must be string",
                "{\"text\":\"\"}|#/then/properties/text/minLength|must NOT have fewer than 1 characters",
                "{\"text\":\"  \"}|#/then/properties/text/pattern|must match pattern \"[^\\s]+\"",
                "{\"text\":5}|#/then/properties/text/type|must be string",
                "{\"text\":\"a\",\"cw\":\"\"}|#/properties/cw/minLength|must NOT have fewer than 1 characters",
                "{\"text\":\"a\",\"visibility\":\"secret\"}|#/properties/visibility/enum|must be equal to one of the allowed values",
                "{\"text\":\"a\",\"replyId\":\"no-id\"}|#/properties/replyId/format|must match format \"misskey:id\"",
                "{\"text\":\"a\",\"localOnly\":\"true\"}|#/properties/localOnly/type|must be boolean",
                "{\"poll\":{\"choices\":[\"one\"]}}|#/properties/poll/properties/choices/minItems|must NOT have fewer than 2 items",
            })
    void invalidParametersAreNamed(String body, String param, String reason) throws Exception {
        HttpResponse<String> response = call("notes/create", alice, (ObjectNode) JsonTree.parse(body));

        JsonNode error = json(response).path("error");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(error.path("code").asText()).isEqualTo("INVALID_PARAM");
        assertThat(error.path("info").path("param").asText()).isEqualTo(param);
        assertThat(error.path("info").path("reason").asText()).isEqualTo(reason);
    }

    @Test
    void textHasAtMost3000CharactersCountedAsCodePoints() {
        String emoji = "\uD83D\uDE00";

        assertThat(call("notes/create", alice, text(emoji.repeat(3000))).statusCode())
                .isEqualTo(200);
        assertThat(code(call("notes/create", alice, text(emoji.repeat(3001))))).isEqualTo("INVALID_PARAM");
    }

    @Test
    void contentWarningHasAtMost100Characters() {
        assertThat(call("notes/create", alice, text("x").put("cw", "c".repeat(100)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(code(call("notes/create", alice, text("x").put("cw", "c".repeat(101)))))
                .isEqualTo("INVALID_PARAM");
    }

    @Test
    void unknownAndForbiddenTargetsAreRefused() {
        JsonNode secret = create(alice, text("mine").put("visibility", "followers"));
        JsonNode note = create(alice, text("ours"));
        JsonNode renote = create(bob, id("renoteId", note));

        assertThat(code(call("notes/create", bob, text("x").put("replyId", "0000000000"))))
                .isEqualTo("NO_SUCH_REPLY_TARGET");
        assertThat(code(call("notes/create", bob, JsonTree.object().put("renoteId", "0000000000"))))
                .isEqualTo("NO_SUCH_RENOTE_TARGET");
        assertThat(code(call("notes/create", bob, text("x").put("replyId", id(secret)))))
                .isEqualTo("CANNOT_REPLY_TO_AN_INVISIBLE_NOTE");
        assertThat(code(call("notes/create", bob, id("renoteId", secret))))
                .isEqualTo("CANNOT_RENOTE_DUE_TO_VISIBILITY");
        assertThat(code(call("notes/create", bob, id("renoteId", renote)))).isEqualTo("CANNOT_RENOTE_TO_A_PURE_RENOTE");
        assertThat(code(call("notes/create", bob, text("x").put("replyId", id(renote)))))
                .isEqualTo("CANNOT_REPLY_TO_A_PURE_RENOTE");
    }

    @Test
    void replyAndRenoteAreNullAfterTheirDeletionThoughTheirIdsStay() {
        JsonNode note = create(alice, text("first"));
        JsonNode reply = create(bob, text("second").put("replyId", id(note)));
        assertThat(reply.path("reply").path("text").asText()).isEqualTo("first");

        assertThat(call("notes/delete", alice, id("noteId", note)).statusCode()).isEqualTo(204);

        JsonNode shown = json(call("notes/show", null, id("noteId", reply)));
        assertThat(shown.path("replyId").asText()).isEqualTo(id(note));
        assertThat(shown.path("reply").isNull()).isTrue();
    }

    @Test
    void unknownNoteIs400WithAnIdOfTheEndpoint() {
        ObjectNode unknown = JsonTree.object().put("noteId", "0000000000");

        HttpResponse<String> shown = call("notes/show", null, unknown);
        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(json(shown).path("error").path("id").asText()).isEqualTo("24fcbfc6-2e37-42b6-8388-c29b3861a08d");
        assertThat(json(call("notes/delete", alice, unknown))
                        .path("error")
                        .path("id")
                        .asText())
                .isEqualTo("490be23f-8c1f-4796-819f-94cb4f9d1630");
    }

    @Test
    void otherPeoplesNotesCannotBeDeleted() {
        HttpResponse<String> response = call("notes/delete", bob, id("noteId", create(alice, text("mine"))));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void visibilityIsHeld() {
        JsonNode followers = create(alice, text("f").put("visibility", "followers"));
        ObjectNode direct = text("s").put("visibility", "specified");
        direct.putArray("visibleUserIds").add(server.users().get(1).id());
        JsonNode specified = create(alice, direct);

        assertThat(code(call("notes/show", bob, id("noteId", followers)))).isEqualTo("NO_SUCH_NOTE");
        assertThat(call("notes/show", bob, id("noteId", specified)).statusCode())
                .isEqualTo(200);
        assertThat(code(call("notes/show", null, id("noteId", specified)))).isEqualTo("NO_SUCH_NOTE");
        server.follow("bob", "alice");
        assertThat(call("notes/show", bob, id("noteId", followers)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void deletingTooFastIsRefusedForTheMinimumInterval() {
        JsonNode first = create(alice, text("1"));
        JsonNode second = create(alice, text("2"));
        assertThat(call("notes/delete", alice, id("noteId", first)).statusCode())
                .isEqualTo(204);

        HttpResponse<String> response = call("notes/delete", alice, id("noteId", second));

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(code(response)).isEqualTo("RATE_LIMIT_EXCEEDED");
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        assertThat(json(response).path("error").path("info").path("remaining").asInt(-1))
                .isZero();
    }

    @Test
    void callsAreCountedPerUser() {
        for (int i = 0; i < 30; i++) {
            assertThat(call("i/notifications", alice, JsonTree.object()).statusCode())
                    .isEqualTo(200);
        }

        assertThat(call("i/notifications", alice, JsonTree.object()).statusCode())
                .isEqualTo(429);
        assertThat(call("i/notifications", bob, JsonTree.object()).statusCode()).isEqualTo(200);
    }

    private static String token(String username) {
        return server.issueToken(
                        username,
                        KnownPermission.READ_ACCOUNT,
                        KnownPermission.WRITE_NOTES,
                        KnownPermission.READ_NOTIFICATIONS)
                .value();
    }

    private static JsonNode create(String token, ObjectNode params) {
        HttpResponse<String> response = call("notes/create", token, params);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response).path("createdNote");
    }

    private static HttpResponse<String> call(String endpoint, String token, ObjectNode params) {
        return client.post(endpoint, params.deepCopy().put("i", token).toString());
    }

    private static ObjectNode text(String text) {
        return JsonTree.object().put("text", text);
    }

    private static ObjectNode id(String name, JsonNode note) {
        return JsonTree.object().put(name, id(note));
    }

    private static String id(JsonNode note) {
        return note.path("id").asText();
    }
}
