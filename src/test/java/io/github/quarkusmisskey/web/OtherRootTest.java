package io.github.quarkusmisskey.web;

import java.net.URI;
import java.util.Map;

import io.github.quarkusmisskey.OtherRoot;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages and the gateway of an application whose addresses begin with something else. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
@TestProfile(OtherRoot.class)
class OtherRootTest {

    private static final String ROOT = "/app/rest/misskey";

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();
    private String basePath;

    @BeforeEach
    void nameWholePaths() {
        server.reset();
        basePath = RestAssured.basePath;
        RestAssured.basePath = "";
    }

    @AfterEach
    void restore() {
        RestAssured.basePath = basePath;
    }

    private void signIn() {
        URI consent =
                URI.create(browser.get(ROOT + "/login?host=" + server.url()).header("Location"));
        URI back = URI.create(server.approve(consent, "alice").callback().orElseThrow());
        assertThat(back.getRawPath()).isEqualTo(ROOT + "/callback");
        Response ended = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        assertThat(URI.create(ended.header("Location")).getRawPath()).isEqualTo(ROOT + "/signed-in");
    }

    @Test
    void signsInAndLinksItsPagesByWholePaths() {
        signIn();
        for (String page : new String[] {"", "/signed-in", "/accounts", "/notes/new", "/timeline"}) {
            Response shown = browser.get(ROOT + page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.asString()).as(page).doesNotContain("\"/misskey", "\"/rest", "\"/app/misskey");
        }
        Response moved = browser.get("/app/rest");
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(URI.create(moved.header("Location")).getRawPath()).isEqualTo(ROOT);
    }

    @Test
    void passesCallsOnAndNamesItsOwnAddress() {
        signIn();
        Response document = browser.get(ROOT + "/api/openapi.json");
        assertThat(document.jsonPath().getString("servers[0].url")).isEqualTo(ROOT + "/api");
        Map<String, ?> account = browser.request()
                .header("Accept", "application/json")
                .get(ROOT + "/accounts")
                .jsonPath()
                .getMap("[0]");
        String host = server.url().replace(":", "%3A").replace("/", "%2F");
        Response mine = browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body("{}")
                .post(ROOT + "/api/" + host + "/" + account.get("userId") + "/i");
        assertThat(mine.jsonPath().getString("username")).isEqualTo("alice");
    }
}
