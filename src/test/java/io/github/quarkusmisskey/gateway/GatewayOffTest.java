package io.github.quarkusmisskey.gateway;

import io.github.quarkusmisskey.BehindProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** An application that did not ask for the gateway. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class GatewayOffTest {

    @ParameterizedTest
    @ValueSource(strings = {"/misskey/api/misskey.example/9abc/i", "/misskey/api/openapi.json", "/misskey/api-keys"})
    void hasNothingOfIt(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(404);
        assertThat(given().contentType("application/json").body("{}").post(path).statusCode())
                .isEqualTo(404);
    }
}
