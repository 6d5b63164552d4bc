package io.github.quarkusmisskey.gateway.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.gateway.BuiltGatewayProfile;
import io.github.quarkusmisskey.gateway.IdentityProvider;
import io.github.quarkusmisskey.gateway.Members;
import io.github.quarkusmisskey.gateway.OperatorKey;
import io.github.quarkusmisskey.web.Browser;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Programs at the built service on PostgreSQL, natively too. */
@QuarkusIntegrationTest
@TestProfile(BuiltGatewayProfile.class)
class GatewayIT {

    @InjectDevServer
    DevServer server;

    IdentityProvider provider;

    private final Browser browser = new Browser();
    private AccountRef alice;
    private AccountRef bob;

    @BeforeEach
    void signIn() {
        new Browser().signIn(server, "bob");
        browser.signIn(server, "alice");
        alice = Members.ref(server, "alice");
        bob = Members.ref(server, "bob");
    }

    @Test
    void letsAProgramWriteUntilItsKeyIsRevoked() {
        String key = OperatorKey.give(alice, "write:notes");
        Response written = call(bearer(key), alice, "notes/create", Map.of("text", "From a program"));
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(200);
        assertThat(written.jsonPath().getString("createdNote.user.username")).isEqualTo("alice");
        assertThat(call(bearer(key), alice, "i", Map.of()).statusCode()).isEqualTo(403);
        assertThat(call(bearer(key), bob, "notes/create", Map.of("text", "x")).statusCode())
                .isEqualTo(404);
        Response listed = bearer(OperatorKey.KEY).get("/misskey/api-keys");
        assertThat(listed.jsonPath().getString("find { it.id == '" + OperatorKey.id(key) + "' }.lastUsed"))
                .isNotNull();
        assertThat(listed.asString()).doesNotContain(key);
        assertThat(OperatorKey.revoke(key).statusCode()).isEqualTo(204);
        assertThat(call(bearer(key), alice, "notes/create", Map.of("text", "x")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void describesItselfToTheHolderOfAKey() {
        Response document = bearer(OperatorKey.give(alice, "write:notes")).get("/misskey/api/openapi.json");
        assertThat(document.jsonPath().getMap("paths")).containsKey("/{host}/{userId}/notes/create");
        assertThat(document.jsonPath().getMap("components.schemas")).containsKey("Note");
    }

    @Test
    void letsAPersonsPageCallAsThem() {
        Response mine = call(browser.request().header("Sec-Fetch-Site", "same-origin"), alice, "i", Map.of());
        assertThat(mine.jsonPath().getString("username")).isEqualTo("alice");
        assertThat(call(browser.request().header("Sec-Fetch-Site", "cross-site"), alice, "i", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void knowsTheBearerTokensOfAnIdentityProvider() {
        Map<String, Object> claims =
                Map.of("misskey_accounts", List.of(alice.getName()), "misskey_permissions", "read:account");
        String token = provider.token(Instant.now().plusSeconds(300), claims);
        assertThat(call(bearer(token), alice, "i", Map.of()).jsonPath().getString("username"))
                .isEqualTo("alice");
        assertThat(call(bearer(token), bob, "i", Map.of()).statusCode()).isEqualTo(404);
        assertThat(call(bearer(provider.forged(claims)), alice, "i", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void passesUploadsAndErrorsOn() {
        String key = OperatorKey.give(alice, "write:drive", "write:notes");
        Response stored = bearer(key)
                .multiPart("file", "a.bin", new byte[1_500_000])
                .post(Members.path(alice, "drive/files/create"));
        assertThat(stored.statusCode()).as(stored.asString()).isEqualTo(403);
        assertThat(stored.jsonPath().getString("error.code"))
                .as("the service asks people for no more than it needs")
                .isEqualTo("PERMISSION_DENIED");
        Response missing = call(bearer(key), alice, "notes/delete", Map.of("noteId", "9zzzzzzzzz"));
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.jsonPath().getString("error.code")).isEqualTo("NO_SUCH_NOTE");
        assertThat(bearer(key)
                        .get("/misskey/api/openapi.json")
                        .jsonPath()
                        .getString("paths.'/{host}/{userId}/notes/create'.post.x-misskey-permission"))
                .isEqualTo("write:notes");
    }

    private static Response call(RequestSpecification as, AccountRef account, String endpoint, Map<String, ?> params) {
        return as.contentType("application/json").body(params).post(Members.path(account, endpoint));
    }

    private static RequestSpecification bearer(String credential) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + credential);
    }
}
