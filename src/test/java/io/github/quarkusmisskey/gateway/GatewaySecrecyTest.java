package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.CollectedSpans;
import io.github.quarkusmisskey.EverythingLogged;
import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.apikey.internal.ApiKey;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.apikey.internal.MadeKey;
import io.github.quarkusmisskey.apikey.internal.NewKey;
import io.github.quarkusmisskey.apikey.internal.StoredKeys;
import io.github.quarkusmisskey.client.internal.proxy.ProxyClient;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.gateway.internal.caller.GatewayCaller;
import io.github.quarkusmisskey.web.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** With every logger at its most talkative, neither keys nor tokens show, whatever happens to calls. */
@QuarkusTest
@TestProfile(EverythingLogged.class)
class GatewaySecrecyTest {

    private static final int RATE = EverythingLogged.GATEWAY_RATE;
    private static final Pattern SENT = Pattern.compile("\"i\":\"([^\"]+)");

    @TestHTTPResource(management = true)
    URL management;

    @InjectDevServer
    DevServer server;

    IdentityProvider provider;

    @Inject
    Members members;

    @Inject
    ProxyClient through;

    @Inject
    StoredKeys storedKeys;

    @Inject
    CollectedSpans spans;

    private final Set<String> secrets = new LinkedHashSet<>();
    private final StringBuilder shown = new StringBuilder();

    @Test
    void showsNoSecretWhateverHappens() throws IOException {
        AccessToken token = server.issueToken("alice", KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
        AccountRef alice = members.connect(server, "alice", token);
        secrets.add(token.value());
        secret(OperatorKey.KEY);
        String key = OperatorKey.give(alice, "read:account", "write:notes", "write:drive");
        secret(key);
        callsThatGoWell(alice, key);
        // The newest token is the one that is used; the browser's sign-in brought another one.
        members.connect(server, "alice", token);
        callsThatFail(alice, key, token);
        callersThatAreRefused(alice, key);
        textsOfSecrets(alice);
        server.revoke(token);
        // The one that the browser brought, too.
        server.faults().at("i").answer(401, "application/json", "{\"error\":{\"code\":\"AUTHENTICATION_FAILED\"}}");
        show(bearer(key).contentType("application/json").body("{}").post(Members.path(alice, "i")));
        server.faults().clear();
        for (String path : List.of(
                management + "metrics", management + "health", "/misskey/api/openapi.json", "/misskey/api-keys")) {
            show(bearer(OperatorKey.KEY).get(path));
        }
        assertThat(shown).contains("misskey_client_calls_seconds_count{", "AUTHENTICATION_FAILED", "a test");
        server.requests()
                .forEach(request -> SENT.matcher(request.body()).results().forEach(sent -> secrets.add(sent.group(1))));
        assertThat(secrets).hasSizeGreaterThan(8);
        assertThat(Leaks.find(shown.toString(), secrets)).isEmpty();
        assertThat(spans.all().toString()).contains("POST i", "url.query=i=[redacted]");
        assertThat(Leaks.find(spans.all().toString(), secrets)).isEmpty();
        String log = Files.readString(EverythingLogged.TRACE);
        assertThat(log).contains(" TRACE [", "io.quarkus.oidc");
        assertThat(Leaks.find(log, secrets)).isEmpty();
    }

    @Test
    void measuresCallsByTheirRouteWhoeverCalls() {
        server.addUser("carol", null);
        AccountRef carol = members.connect(server, "carol");
        String key = OperatorKey.give(carol, "read:account");
        assertThat(bearer(key).post(Members.path(carol, "i")).statusCode()).isEqualTo(200);
        for (int stranger = 0; stranger < 150; stranger++) {
            String path = "/misskey/api/host" + stranger + ".example/" + carol.userId() + stranger + "/i";
            assertThat(given().post(path).statusCode()).isEqualTo(401);
        }
        assertThat(given().get("/q/metrics").statusCode()).isEqualTo(404);
        String metrics = given().get(management + "metrics").asString();
        assertThat(metrics)
                .contains("uri=\"/misskey/api/{host}/{userId}/{endpoint}\"")
                .doesNotContain(carol.userId());
        assertThat(spans.all().toString())
                .contains("/misskey/api/{host}/{userId}/{endpoint}")
                .doesNotContain(carol.userId());
    }

    @Test
    void limitsEachCallerByItself() {
        AccountRef bob = members.connect(server, "bob");
        String key = OperatorKey.give(bob, "read:account");
        Response last = null;
        // More than the rate, since on a busy machine the time gives some back.
        for (int i = 0; i < 10 * RATE && (last == null || last.statusCode() == 200); i++) {
            last = bearer(key).post(Members.path(bob, "meta"));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.jsonPath().getString("error.code")).isEqualTo("RATE_LIMIT_EXCEEDED");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 2);
        assertThat(bearer(OperatorKey.give(bob, "read:account"))
                        .post(Members.path(bob, "meta"))
                        .statusCode())
                .isEqualTo(200);
    }

    private void callsThatGoWell(AccountRef alice, String key) {
        show(post(bearer(key), alice, "i", "{}"));
        show(bearer(key).multiPart("file", "a.bin", new byte[10_000]).post(Members.path(alice, "drive/files/create")));
        Map<String, Object> claims = Map.of("misskey_accounts", alice.getName(), "misskey_permissions", "read:account");
        String bearer = provider.token(Instant.now().plusSeconds(300), claims);
        secrets.add(bearer.substring(bearer.lastIndexOf('.') + 1));
        show(post(bearer(bearer), alice, "i", "{}"));
        Browser browser = new Browser();
        browser.signIn(server, "alice");
        secrets.add(browser.cookies().get("misskey-session"));
        show(post(browser.request().header("Sec-Fetch-Site", "same-origin"), alice, "i", "{}"));
    }

    private void callsThatFail(AccountRef alice, String key, AccessToken token) {
        List<Consumer<FaultSpec>> faults = List.of(
                FaultSpec::loseAnswer,
                FaultSpec::cutConnection,
                FaultSpec::malformedJson,
                FaultSpec::hang,
                fault -> fault.redirect("http://elsewhere.invalid/"),
                fault -> fault.error(502, ErrorShape.HTML),
                fault -> fault.answer(500, "text/plain", "Bad token " + token.value()),
                fault -> fault.answer(400, "application/json", "{\"error\":{\"code\":\"" + token.value() + "\"}}"));
        for (Consumer<FaultSpec> fault : faults) {
            fault.accept(server.faults().at("*"));
            show(post(bearer(key), alice, "i", "{}"));
            show(bearer(key)
                    .multiPart("file", "a.bin", new byte[10_000])
                    .post(Members.path(alice, "drive/files/create")));
            server.faults().clear();
        }
    }

    private void callersThatAreRefused(AccountRef alice, String key) {
        String typed = "aT0kenThatSomebodyTyped" + Long.toHexString(System.nanoTime());
        secrets.add(typed);
        show(post(bearer(key), alice, "i", "{\"i\":\"" + typed + "\"}"));
        show(post(bearer(key), alice, "i", "{\"a\":\"" + typed));
        show(bearer(key).contentType("application/json").post(Members.path(alice, "i") + "?i=" + typed));
        show(bearer(key).multiPart("i", typed).post(Members.path(alice, "drive/files/create")));
        for (String credential : List.of(
                key.substring(0, key.length() - 1),
                key + "0",
                key.replace("qmk_", "qmk_x"),
                typed,
                provider.forged(Map.of("a", typed)))) {
            show(post(bearer(credential), alice, "i", "{}"));
            show(bearer(credential).get("/misskey/api-keys"));
        }
        show(given().header("Authorization", "Basic " + key).post(Members.path(alice, "i")));
    }

    private void textsOfSecrets(AccountRef alice) {
        KeyGrant grant = new KeyGrant(Set.of(alice), Set.of(), Set.of());
        MadeKey made = storedKeys.make(new NewKey("a key", grant, Instant.now().plus(Duration.ofDays(1)), "op"));
        secret(made.text());
        shown.append(made)
                .append(made.facts())
                .append(ApiKey.parse(made.text()))
                .append(storedKeys.list())
                .append(through.prepare(alice, "i"))
                .append(GatewayCaller.withSession("the-id-of-a-session", Set.of(alice)));
        secrets.add("the-id-of-a-session");
    }

    private void secret(String key) {
        secrets.add(key.substring(key.lastIndexOf('_') + 1));
    }

    private static Response post(RequestSpecification as, AccountRef account, String endpoint, String body) {
        return as.contentType("application/json").body(body).post(Members.path(account, endpoint));
    }

    private static RequestSpecification bearer(String credential) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + credential);
    }

    private void show(Response response) {
        shown.append(response.asString()).append(response.headers());
    }
}
