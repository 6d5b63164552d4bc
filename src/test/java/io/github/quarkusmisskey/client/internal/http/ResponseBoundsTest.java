package io.github.quarkusmisskey.client.internal.http;

import java.util.stream.Stream;

import io.github.quarkusmisskey.api.Endpoints;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseBoundsTest {

    private static final long MAX = 10_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/miauth/01234567-89ab-cdef-0123-456789abcdef/check",
                "/api/auth/session/userkey",
                "/api/app/create",
                "/api/meta",
                "/oauth/token",
                "/.well-known/oauth-authorization-server",
                "/.well-known/nodeinfo",
                "/nodeinfo/2.1"
            })
    void isLowForWhatIsAFewFacts(String path) {
        assertThat(ResponseBounds.of(path, MAX)).isEqualTo(256 << 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "notes/create", "notes/show", "i/update", "drive/files/create", "pages/show"})
    void isAMegabyteForOneThing(String endpoint) {
        assertThat(ResponseBounds.of("/api/" + endpoint, MAX)).isEqualTo(1 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emojis", "endpoints", "notes/timeline", "users/show", "i/registry/get-all", "fork/things"})
    void isThatOfTheConfigurationForLists(String endpoint) {
        assertThat(ResponseBounds.of("/api/" + endpoint, MAX)).isEqualTo(MAX);
    }

    @Test
    void isNeverMoreThanThatOfTheConfiguration() {
        assertThat(ResponseBounds.of("/api/meta", 1_000)).isEqualTo(1_000);
    }

    @Test
    void leavesRoomForEveryEndpointThatTakesALimit() throws Exception {
        JsonObject endpoints = schemas().getJsonObject("endpoints");
        Stream<String> limited = Endpoints.all().stream()
                .map(facts -> facts.name())
                .filter(name -> endpoints.getJsonObject(name).encode().contains("\"limit\":{"));
        assertThat(limited).hasSizeGreaterThan(90).allSatisfy(name -> assertThat(ResponseBounds.of("/api/" + name, MAX))
                .isEqualTo(MAX));
    }

    private static JsonObject schemas() throws Exception {
        try (var in = ResponseBoundsTest.class.getResourceAsStream("/io/github/quarkusmisskey/gateway/schemas.json")) {
            return new JsonObject(Buffer.buffer(in.readAllBytes()));
        }
    }
}
