package io.github.quarkusmisskey.gateway;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Calls through the gateway as the account {@code alice}, by a key for her. */
abstract class GatewayCalls {

    @InjectDevServer
    DevServer server;

    @Inject
    Members members;

    AccountRef alice;
    String key;

    @BeforeEach
    void giveKey() {
        server.reset();
        alice = members.connect(server, "alice");
        key = OperatorKey.give(alice, "read:account", "write:notes", "write:drive", "read:drive");
    }

    @AfterEach
    void mend() {
        server.faults().clear();
    }

    Response post(String endpoint, String body) {
        return as(key).contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(Members.path(alice, endpoint));
    }

    static RequestSpecification as(String key) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + key);
    }

    static void assertRefusal(Response refused, int status, String code) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.jsonPath().getMap("error")).containsKeys("message", "code", "id", "kind");
        assertThat(refused.jsonPath().getString("error.code")).isEqualTo(code);
    }
}
