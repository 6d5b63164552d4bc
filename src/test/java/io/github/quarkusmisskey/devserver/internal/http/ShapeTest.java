package io.github.quarkusmisskey.devserver.internal.http;

import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServerCase;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

/** The answers have the fields of answers recorded from a real server. */
class ShapeTest extends DevServerCase {

    @Test
    void ownAccount() {
        assertSameFields(json(client.post("i", token())), "sample-i.json");
    }

    @Test
    void otherAccountSeenByAUser() {
        String body = token().replace("}", ",\"username\":\"BOB\"}");

        assertSameFields(json(client.post("users/show", body)), "sample-users-show.json");
    }

    @Test
    void createdNote() {
        String body =
                token().replace("}", ",\"text\":\"Hello @bob #sample\",\"poll\":{\"choices\":[\"one\",\"two\"]}}");
        JsonNode answer = json(client.post("notes/create", body));

        assertSameFields(answer, "sample-notes-create.json");
        JsonNode sample = JsonTree.resource("sample-notes-create.json");
        assertSameFields(answer.path("createdNote"), sample.path("createdNote"));
        assertSameFields(
                answer.path("createdNote").path("user"),
                sample.path("createdNote").path("user"));
    }

    @Test
    void metaAndStats() {
        assertSameFields(json(client.post("meta", "{\"detail\":false}")), "sample-meta.json");
        assertSameFields(json(client.post("stats", "{}")), "sample-stats.json");
        assertThat(json(client.post("meta", "{}"))
                        .path("features")
                        .path("miauth")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void nodeInfo() {
        JsonNode links = json(client.get("/.well-known/nodeinfo"));
        assertSameFields(links, "sample-wellknown-nodeinfo.json");
        String href = links.path("links").get(0).path("href").asText();
        assertThat(href).isEqualTo(server.url() + "/nodeinfo/2.1");
        JsonNode document = json(client.get("/nodeinfo/2.1"));
        assertSameFields(document, "sample-nodeinfo.json");
        assertThat(document.path("software").path("name").asText()).isEqualTo("misskey");
    }

    @Test
    void endpointsNamesWhatTheServerCanDo() {
        JsonNode names = json(client.post("endpoints", "{}"));

        assertThat(names).hasSizeGreaterThan(10);
        names.forEach(name -> assertThat(client.post(name.asText(), "[]").statusCode())
                .as(name.asText())
                .isIn(400, 401, 403));
        assertThat(json(client.post("emojis", "{}")).path("emojis").isArray()).isTrue();
        assertThat(json(client.post("ping", "{}")).path("pong").asLong()).isPositive();
    }

    @Test
    void usersAreAnArrayIfAskedByIdsAndUnknownOnesAre404() {
        String id = server.users().get(0).id();

        JsonNode many = json(client.post("users/show", "{\"userIds\":[\"" + id + "\",\"0000000000\"]}"));
        assertThat(many.isArray()).isTrue();
        assertThat(many).hasSize(1);
        assertThat(json(client.post("users/show", "{\"userId\":\"" + id + "\"}"))
                        .path("username")
                        .asText())
                .isEqualTo("alice");
        var unknown = client.post("users/show", "{\"username\":\"nobody\"}");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(TestClient.code(unknown)).isEqualTo("NO_SUCH_USER");
    }

    @Test
    void avatarIsAPicture() {
        String avatar = json(client.post("users/show", "{\"username\":\"bob\"}"))
                .path("avatarUrl")
                .asText();

        var response = client.get(avatar.substring(server.url().length()));

        assertThat(response.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(response.body()).contains("PNG");
    }

    private static String token() {
        return "{\"i\":\""
                + server.issueToken("alice", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES)
                        .value()
                + "\"}";
    }

    private static void assertSameFields(JsonNode actual, String sample) {
        assertSameFields(actual, JsonTree.resource(sample));
    }

    private static void assertSameFields(JsonNode actual, JsonNode sample) {
        assertThat(names(actual)).isEqualTo(names(sample));
    }

    private static TreeSet<String> names(JsonNode node) {
        TreeSet<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
