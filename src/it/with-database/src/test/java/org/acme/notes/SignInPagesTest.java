package org.acme.notes;

import java.net.URI;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(SignInPagesTest.On.class)
@QuarkusTestResource(DemoMisskey.class)
class SignInPagesTest {

    /** Builds the application with the pages. */
    public static class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("misskey.web.enabled", "true");
        }
    }

    DevServer server;

    @Test
    void hasThePagesByABuildProperty() {
        given().get("/misskey").then().statusCode(200).body(containsString("main"));
    }

    @Test
    void leavesTheRootToTheApplication() {
        given().redirects().follow(false).get("/").then().statusCode(404);
    }

    @Test
    void signsPeopleInToTheResourcesOfTheApplication() {
        Response begun = once().header("Sec-Fetch-Site", "same-origin").get("/misskey/login?host=main&return=%2Fmembers%2Fme");
        URI consent = URI.create(begun.header("Location"));
        URI back = URI.create(server.approve(consent, "bob").callback().orElseThrow());
        Response ended = once().cookies(begun.cookies()).get(back.getRawPath() + "?" + back.getRawQuery());
        assertThat(ended.header("Location")).isEqualTo("/members/me");
        once().cookies(ended.cookies()).get("/members/me").then().statusCode(200).body(equalTo("bob"));
    }

    private static RequestSpecification once() {
        return given().redirects().follow(false).urlEncodingEnabled(false);
    }
}
