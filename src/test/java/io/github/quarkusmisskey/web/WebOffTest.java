package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.streaming.StreamInApplicationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** An application that did not ask for the pages. */
@QuarkusTest
@TestProfile(StreamInApplicationTest.WithBot.class)
class WebOffTest {

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
