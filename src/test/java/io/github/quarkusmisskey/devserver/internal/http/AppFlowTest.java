package io.github.quarkusmisskey.devserver.internal.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.Flow;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.code;
import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

class AppFlowTest extends DevServerCase {

    @Test
    void givesATokenThatIsMadeOfAccessTokenAndSecret() {
        JsonNode app = register("https://app.example/cb");
        assertThat(app.path("id").asText()).isNotEmpty();
        assertThat(app.path("permission").get(0).asText()).isEqualTo("read:account");
        JsonNode session = generate(app);
        URI page = URI.create(session.path("url").asText());
        assertThat(page.toString())
                .isEqualTo(server.url() + "/auth/" + session.path("token").asText());

        Approval approval = server.approve(page, "bob");
        assertThat(approval.callback())
                .contains(
                        "https://app.example/cb?token=" + session.path("token").asText());
        JsonNode key = json(userkey(app, session));
        assertThat(key.path("user").path("username").asText()).isEqualTo("bob");
        String accessToken = key.path("accessToken").asText();
        String i = Hashes.hex(accessToken + app.path("secret").asText());
        assertThat(i).isEqualTo(approval.token()).matches("[0-9a-f]{64}");
        assertThat(json(client.post("i", "{\"i\":\"" + i + "\"}"))
                        .path("username")
                        .asText())
                .isEqualTo("bob");
        assertThat(client.post("i", "{\"i\":\"" + accessToken + "\"}").statusCode())
                .isEqualTo(401);
        assertThat(code(client.post("notes/create", "{\"i\":\"" + i + "\",\"text\":\"x\"}")))
                .isEqualTo("PERMISSION_DENIED");
    }

    @Test
    void saysWhetherASessionIsPendingOrGone() {
        JsonNode app = register(null);
        JsonNode session = generate(app);
        assertThat(code(userkey(app, session))).isEqualTo("PENDING_SESSION");
        server.reject(URI.create(session.path("url").asText()));
        assertThat(code(userkey(app, session))).isEqualTo("PENDING_SESSION");
        assertThat(server.rejectedSessions())
                .containsExactly(session.path("token").asText());

        assertThat(server.approve(URI.create(session.path("url").asText()), "alice")
                        .callback())
                .isEmpty();
        assertThat(userkey(app, session).statusCode()).isEqualTo(200);
        HttpResponse<String> again = userkey(app, session);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(code(again)).isEqualTo("NO_SUCH_SESSION");
    }

    @Test
    void givesASessionToItsOwnAppAlone() {
        JsonNode app = register(null);
        JsonNode session = generate(app);
        server.approve(URI.create(session.path("url").asText()), "alice");
        assertThat(code(userkey(register(null), session))).isEqualTo("NO_SUCH_SESSION");
        assertThat(code(client.post("auth/session/userkey", "{\"appSecret\":\"no\",\"token\":\"no\"}")))
                .isEqualTo("NO_SUCH_APP");
        assertThat(code(client.post("auth/session/generate", "{\"appSecret\":\"no\"}")))
                .isEqualTo("NO_SUCH_APP");
        assertThat(userkey(app, session).statusCode()).isEqualTo(200);
    }

    @Test
    void givesTheSameTokenAtASecondApproval() {
        JsonNode app = register(null);
        String first = approveAndFetch(app, "alice");
        assertThat(approveAndFetch(app, "alice")).isEqualTo(first);
        assertThat(approveAndFetch(app, "bob")).isNotEqualTo(first);
        assertThat(approveAndFetch(register(null), "alice")).isNotEqualTo(first);
    }

    @Test
    void breaksACallbackThatHasAQuery() {
        JsonNode session = generate(register("https://app.example/cb?a=1"));
        assertThat(server.approve(URI.create(session.path("url").asText()), "alice")
                        .callback())
                .contains("https://app.example/cb?a=1?token="
                        + session.path("token").asText());
    }

    @Test
    void asksOnAPageAndSendsTheBrowserBack() {
        JsonNode session = generate(register("https://app.example/cb"));
        String page = URI.create(session.path("url").asText()).getPath();
        assertThat(client.get(page).body()).contains("&lt;My&gt; App asks for access", "read:account");
        HttpResponse<String> pressed =
                client.send(client.request(page).POST(BodyPublishers.ofString("user=bob&decision=accept")));
        assertThat(pressed.headers().firstValue("Location"))
                .contains(
                        "https://app.example/cb?token=" + session.path("token").asText());
        assertThat(client.get("/auth/unknown").body()).contains("No such session");
        JsonNode shown = json(client.post(
                "auth/session/show", "{\"token\":\"" + session.path("token").asText() + "\"}"));
        assertThat(shown.path("app").path("name").asText()).isEqualTo("<My> App");
        assertThat(shown.path("app").has("secret")).isFalse();
    }

    @Test
    void acceptsByTheUsersOwnTokenAlone() {
        JsonNode app = register(null);
        JsonNode session = generate(app);
        String body = "\"token\":\"" + session.path("token").asText() + "\"}";
        String byApp = server.issueToken("alice").value();
        assertThat(code(client.post("auth/accept", "{\"i\":\"" + byApp + "\"," + body)))
                .isEqualTo("ACCESS_DENIED");
        String own = server.issueOwnToken("alice").value();
        assertThat(client.post("auth/accept", "{\"i\":\"" + own + "\"," + body).statusCode())
                .isEqualTo(204);
        assertThat(userkey(app, session).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotThereOnServersWithoutIt() {
        JsonNode session = generate(register(null));
        server.offer(Flow.MIAUTH, Flow.OAUTH);
        assertThat(client.post("app/create", "{}").statusCode()).isEqualTo(404);
        assertThat(client.get("/auth/" + session.path("token").asText()).statusCode())
                .isEqualTo(404);
        assertThat(client.post("endpoints", "{}").body())
                .contains("miauth/gen-token")
                .doesNotContain("app/create", "auth/session");
    }

    @Test
    void canBeAllThatAServerHas() {
        server.offer(Flow.APP);
        assertThat(client.post("miauth/s1/check", "{}").statusCode()).isEqualTo(404);
        assertThat(client.get("/miauth/s1?permission=read:account").statusCode())
                .isEqualTo(404);
        assertThat(json(client.post("meta", "{}")).path("features").has("miauth"))
                .isFalse();
        assertThat(client.post("endpoints", "{}").body())
                .contains("app/create", "auth/session/userkey")
                .doesNotContain("miauth/");
        assertThat(client.get("/.well-known/oauth-authorization-server").statusCode())
                .isEqualTo(404);
        server.reset();
        assertThat(json(client.post("meta", "{}"))
                        .path("features")
                        .path("miauth")
                        .asBoolean())
                .isTrue();
    }

    private static String approveAndFetch(JsonNode app, String user) {
        JsonNode session = generate(app);
        server.approve(URI.create(session.path("url").asText()), user);
        return json(userkey(app, session)).path("accessToken").asText();
    }

    private static JsonNode register(String callback) {
        String url = callback == null ? "null" : "\"" + callback + "\"";
        return json(client.post(
                "app/create",
                "{\"name\":\"<My> App\",\"description\":\"\",\"permission\":[\"read:account\"],\"callbackUrl\":" + url
                        + "}"));
    }

    private static JsonNode generate(JsonNode app) {
        return json(client.post(
                "auth/session/generate",
                "{\"appSecret\":\"" + app.path("secret").asText() + "\"}"));
    }

    private static HttpResponse<String> userkey(JsonNode app, JsonNode session) {
        return client.post(
                "auth/session/userkey",
                "{\"appSecret\":\"" + app.path("secret").asText() + "\",\"token\":\""
                        + session.path("token").asText() + "\"}");
    }
}
