package io.github.quarkusmisskey.web;

import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** An application that did not ask for the pages. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
@TestProfile(WebOffTest.Off.class)
class WebOffTest {

    public static class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("misskey.web.enabled", "false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/misskey", "/misskey/login", "/misskey/accounts", "/misskey/assets/style.css"})
    void hasNoneOfThem(String path) {
        assertThat(given().redirects().follow(false).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsItsOwnResourcesAndTheirChallenge() {
        assertThat(given().get("/members/anybody").asString()).isEqualTo("anonymous");
        assertThat(given().header("Accept", "text/html")
                        .redirects()
                        .follow(false)
                        .get("/members")
                        .statusCode())
                .isIn(401, 403);
    }
}
