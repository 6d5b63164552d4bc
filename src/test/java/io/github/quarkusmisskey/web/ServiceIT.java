package io.github.quarkusmisskey.web;

import java.net.URL;
import java.util.Map;

import io.github.quarkusmisskey.ManagementPortResource;
import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.VaultKeyResource;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** The built service on PostgreSQL, from the start page to a disconnected account. */
@QuarkusIntegrationTest
@WithTestResource(PostgresResource.class)
@WithTestResource(VaultKeyResource.class)
@WithTestResource(DevServerResource.class)
@WithTestResource(ManagementPortResource.class)
class ServiceIT {

    @InjectDevServer
    DevServer server;

    URL management;

    private final Browser browser = new Browser();

    @Test
    void isHealthyAndMeasured() {
        given().get(management + "health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get(management + "health/live").then().statusCode(200);
        browser.signIn(server, "alice");
        given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(
                        containsString("jvm_info"),
                        containsString("endpoint=\"miauth/{session}/check\",outcome=\"success\""));
        given().get(management + "health/ready").then().body("checks.name", hasItem("Misskey servers"));
    }

    @Test
    void keepsHealthAndMetricsFromThePublicPort() {
        for (String path :
                new String[] {"", "/", "/health", "/health/ready", "/metrics", "/metrics/json", "/openapi"}) {
            given().get("/q" + path).then().statusCode(404);
        }
        given().get(management.toString().replace("/q/", "/misskey")).then().statusCode(404);
    }

    @Test
    void showsItsPagesInThreeLanguages() {
        for (String language : new String[] {"en", "ja", "ko"}) {
            browser.with("Accept-Language", language);
            assertThat(browser.get("/misskey").asString()).contains("<html lang=\"" + language + "\"", server.url());
        }
    }

    @Test
    void signsInListsAndDisconnects() {
        assertThat(browser.signIn(server, "alice").statusCode()).isEqualTo(303);
        Response accounts = accounts();
        assertThat(accounts.jsonPath().getList("username")).containsExactly("alice");
        String userId = accounts.jsonPath().getString("[0].userId");
        assertThat(accounts.jsonPath().getString("[0].host")).isEqualTo(server.url());

        String path = "/misskey/accounts/" + server.url().replace(":", "%3A").replace("/", "%2F") + "/" + userId;
        assertThat(browser.request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .delete(path)
                        .statusCode())
                .isEqualTo(204);
        browser.signIn(server, "bob");
        assertThat(accounts().jsonPath().getList("username")).containsExactly("bob");
    }

    @Test
    void writesANoteThatTheTimelineShows() {
        browser.signIn(server, "alice");
        for (String page : new String[] {"signed-in", "accounts", "notes/new", "timeline"}) {
            assertThat(browser.get("/misskey/" + page).asString()).contains("<html lang=\"en\"", "alice");
        }
        String text = "Hello from the service";
        Map<String, String> note = Map.of(
                "token", browser.token("/misskey/notes/new"),
                "account", "",
                "text", text,
                "warning", "",
                "visibility", "home");
        assertThat(browser.post("/misskey/notes/new", note).statusCode()).isEqualTo(303);
        assertThat(browser.get("/misskey/timeline").asString()).contains(text);
    }

    @Test
    void bringsANoteToAPageThatIsOpen() {
        browser.signIn(server, "alice");
        server.follow("alice", "bob");
        String earlier = server.postNote("bob", "earlier");
        try (EventStream timeline = new EventStream(browser, "/misskey/timeline/events");
                EventStream notifications = new EventStream(browser, "/misskey/notifications/events")) {
            timeline.awaitState("open");
            notifications.awaitState("open");
            String note = server.postNote("bob", "@alice <u>watch</u> it arrive");
            assertThat(timeline.awaitItem("&lt;u&gt;watch&lt;/u&gt; it arrive").html())
                    .contains("data-id=\"" + note + "\"");
            notifications.awaitItem("Mentioned you");
            server.react("alice", earlier, "👍");
            timeline.await("reactions", event -> event.html().contains("<span><bdi>👍</bdi></span> <b>1</b>"));
        }
    }

    @Test
    void tellsWhatIsWrongWithAServersName() {
        Response refused = browser.get("/misskey/login?host=user%40misskey.example%2Fpath");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("That is no Misskey server");
    }

    @Test
    void tellsProgramsWhatIsWrongAsJson() {
        browser.request()
                .header("Accept", "application/json")
                .get("/misskey/accounts")
                .then()
                .statusCode(401)
                .body("error", not(blankOrNullString()), "message", not(blankOrNullString()));
    }

    @Test
    void looksForServersWithNamesInAnyScript() {
        Response missing = browser.get("/misskey/login?host=%E3%81%BF%E3%81%99%E3%81%8D%E3%83%BC.invalid");
        assertThat(missing.statusCode()).isEqualTo(502);
        assertThat(missing.asString()).contains("The server cannot be reached");
    }

    private Response accounts() {
        Response accounts =
                browser.request().header("Accept", "application/json").get("/misskey/accounts");
        assertThat(accounts.statusCode()).isEqualTo(200);
        return accounts;
    }
}
