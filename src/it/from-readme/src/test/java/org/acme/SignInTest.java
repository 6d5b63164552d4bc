package org.acme;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.github.quarkusmisskey.devserver.DevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The application that a reader of the README has, at a demo server. */
@QuarkusTest
@QuarkusTestResource(DemoServer.class)
class SignInTest {

    DevServer server;

    @Test
    void asksForAServer() {
        given().get("/misskey").then().statusCode(200).body(containsString("<main"));
    }

    @Test
    void leavesTheRootToTheApplication() {
        once().get("/").then().statusCode(404);
    }

    @Test
    void asksPeopleWhoAreNotSignedInAndRefusesPrograms() {
        Response asked = once().accept("text/html,*/*;q=0.8").get("/members/me");
        assertEquals(303, asked.statusCode());
        assertTrue(asked.header("Location").endsWith("/misskey?return=%2Fmembers%2Fme"), asked.header("Location"));
        once().accept("*/*").get("/members/me").then().statusCode(401);
    }

    @Test
    void signsPeopleInToTheResourceOfTheApplication() {
        String host = URLEncoder.encode(server.url(), StandardCharsets.UTF_8);
        Response begun = once().header("Sec-Fetch-Site", "same-origin")
                .get("/misskey/login?host=" + host + "&return=%2Fmembers%2Fme");
        URI consent = URI.create(begun.header("Location"));
        URI back = URI.create(server.approve(consent, "bob").callback().orElseThrow());
        Response ended = once().cookies(begun.cookies()).get(back.getRawPath() + "?" + back.getRawQuery());
        assertEquals("/members/me", ended.header("Location"));
        once().cookies(ended.cookies()).get("/members/me").then().statusCode(200).body(equalTo("bob"));
    }

    private static RequestSpecification once() {
        return given().redirects().follow(false).urlEncodingEnabled(false);
    }
}
