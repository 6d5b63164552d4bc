package io.github.quarkusmisskey.gateway.internal.caller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.gateway.IdentityProvider;
import io.github.quarkusmisskey.gateway.Members;
import io.github.quarkusmisskey.gateway.OperatorKey;
import io.github.quarkusmisskey.web.Browser;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of caller at every kind of door. Alice and Bob are connected, once for all rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WhoMayDoWhat {

    private static final List<String> BOTH = List.of("read:account", "write:notes");

    @InjectDevServer
    public DevServer server;

    IdentityProvider provider;

    private AccountRef alice;
    private AccountRef bob;

    /** The account of that user, with a token that may read it and write notes. */
    public abstract AccountRef connect(String username);

    public abstract void disconnect(AccountRef account);

    @BeforeEach
    void connect() {
        server.faults().clear();
        if (alice == null) {
            alice = connect("alice");
            bob = connect("bob");
        }
    }

    // read: i as Alice; write: notes/create as Alice; open: meta as Alice, which needs no permission; secure: what apps
    // may not; fork: an endpoint that nobody knows; bob: i as Bob; nobody: i as an account that is not there; paper:
    // the OpenAPI document; keys: the list of keys.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            caller                    | read | write | open | secure | fork | bob | nobody | paper | keys
            nobody                    | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            session of alice          | 200  | 200   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            session of bob            | 404  | 404   | 404  | 404    | 404  | 200 | 404    | 200   | 403
            session, other site       | 403  | 403   | 403  | 403    | 403  | 403 | 403    | 200   | 403
            session, no origin        | 403  | 403   | 403  | 403    | 403  | 403 | 403    | 200   | 403
            session, broken           | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            key                       | 200  | 200   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            key from other site       | 200  | 200   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            key of bob                | 404  | 404   | 404  | 404    | 404  | 200 | 404    | 200   | 403
            key, lower-case scheme    | 200  | 200   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            key of both               | 200  | 200   | 200  | 403    | 403  | 200 | 404    | 200   | 403
            key to read               | 200  | 403   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            key to write              | 403  | 200   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            key for the fork          | 403  | 403   | 200  | 403    | 404  | 404 | 404    | 200   | 403
            key for who is not there  | 404  | 404   | 404  | 404    | 404  | 404 | 404    | 200   | 403
            key, expired              | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            key, revoked              | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            key, unknown              | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            key, wrong secret         | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            key, malformed            | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            key, bad, with session    | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            key of bob, session alice | 404  | 404   | 404  | 404    | 404  | 200 | 404    | 200   | 403
            operator                  | 404  | 404   | 404  | 404    | 404  | 404 | 404    | 200   | 200
            operator, lower case      | 404  | 404   | 404  | 404    | 404  | 404 | 404    | 200   | 200
            operator, wrong secret    | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            bearer                    | 200  | 200   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            bearer of bob             | 404  | 404   | 404  | 404    | 404  | 200 | 404    | 200   | 403
            bearer to read            | 200  | 403   | 200  | 403    | 403  | 404 | 404    | 200   | 403
            bearer without claims     | 404  | 404   | 404  | 404    | 404  | 404 | 404    | 200   | 403
            bearer with odd claims    | 404  | 404   | 404  | 404    | 404  | 404 | 404    | 200   | 403
            bearer, expired           | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            bearer, forged            | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            bearer for another        | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            bearer, no token          | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            password                  | 401  | 401   | 401  | 401    | 401  | 401 | 401    | 401   | 401
            """, useHeadersInDisplayName = true)
    void holdsTheTable(
            String caller,
            int read,
            int write,
            int open,
            int secure,
            int fork,
            int other,
            int nobody,
            int paper,
            int keys) {
        UnaryOperator<RequestSpecification> as = caller(caller);
        int notes = server.requests("notes/create").size();
        assertCell("read", post(as, alice, "i"), read);
        assertCell("write", post(as, alice, "notes/create"), write);
        assertCell("open", post(as, alice, "meta"), open);
        assertCell("secure", post(as, alice, "i/regenerate-token"), secure);
        assertCell("fork", post(as, alice, "notes/bubble-timeline"), fork);
        assertCell("bob", post(as, bob, "i"), other);
        assertCell("nobody", post(as, new AccountRef(alice.host(), "nobody"), "i"), nobody);
        assertCell("paper", as.apply(given()).get("/misskey/api/openapi.json"), paper);
        assertCell("keys", as.apply(given()).get("/misskey/api-keys"), keys);
        boolean wrote = server.requests("notes/create").size() == notes + 1;
        assertThat(wrote).as("the server was asked to write").isEqualTo(write == 200);
    }

    private static void assertCell(String cell, Response answer, int status) {
        assertThat(answer.statusCode()).as(cell + ": " + answer.asString()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.asString()).as(cell).contains("\"message\":\"");
        }
    }

    private static Response post(UnaryOperator<RequestSpecification> as, AccountRef account, String endpoint) {
        return as.apply(given().urlEncodingEnabled(false))
                .contentType("application/json")
                .body(Map.of("text", "Hello"))
                .post(Members.path(account, endpoint));
    }

    private UnaryOperator<RequestSpecification> caller(String name) {
        return switch (name) {
            case "nobody" -> request -> request;
            case "session of alice" -> session("alice", "same-origin");
            case "session of bob" -> session("bob", "same-origin");
            case "session, other site" -> session("alice", "cross-site");
            case "session, no origin" -> session("alice", null);
            case "session, broken" ->
                request -> request.header("Sec-Fetch-Site", "same-origin")
                        .cookie("misskey-session", "AAAA" + cookie("alice").substring(4));
            case "password" -> request -> request.auth().preemptive().basic("alice", "secret");
            case "key from other site" ->
                request -> bearer(key("key"))
                        .apply(request)
                        .header("Origin", "https://elsewhere.example")
                        .header("Sec-Fetch-Site", "cross-site");
            case "key, lower-case scheme" -> request -> request.header("Authorization", "bearer  " + key("key"));
            case "operator, lower case" -> request -> request.header("Authorization", "bearer  " + OperatorKey.KEY);
            case "key, bad, with session" ->
                request -> bearer(key("key, wrong secret"))
                        .apply(session("alice", "same-origin").apply(request));
            case "key of bob, session alice" ->
                request -> bearer(key("key of bob"))
                        .apply(session("alice", "same-origin").apply(request));
            default -> bearer(name.startsWith("bearer") ? token(name) : key(name));
        };
    }

    private String key(String name) {
        return switch (name) {
            case "key" -> OperatorKey.give("P1D", List.of(alice), BOTH);
            case "key of bob" -> OperatorKey.give("P1D", List.of(bob), BOTH);
            case "key of both" -> OperatorKey.give("P1D", List.of(alice, bob), BOTH);
            case "key to read" -> OperatorKey.give(alice, "read:account");
            case "key to write" -> OperatorKey.give(alice, "write:notes");
            case "key for the fork" ->
                OperatorKey.give("P1D", List.of(alice), List.of(), "notes/bubble-timeline", "i/regenerate-token");
            case "key for who is not there" -> {
                server.addUser("carol", null);
                AccountRef carol = connect("carol");
                String key = OperatorKey.give("P1D", List.of(carol), BOTH);
                disconnect(carol);
                yield key;
            }
            case "key, expired" -> OperatorKey.give("PT0.001S", List.of(alice), BOTH);
            case "key, revoked" -> {
                String key = OperatorKey.give("P1D", List.of(alice), BOTH);
                assertThat(OperatorKey.revoke(key).statusCode()).isEqualTo(204);
                yield key;
            }
            case "key, unknown" -> "qmk_00000000000000ff_" + "ab".repeat(32);
            case "key, wrong secret" ->
                "qmk_" + OperatorKey.id(OperatorKey.give("P1D", List.of(alice), BOTH)) + "_" + "ab".repeat(32);
            case "key, malformed" -> "qmk_" + "x".repeat(80);
            case "operator" -> OperatorKey.KEY;
            case "operator, wrong secret" -> OperatorKey.KEY.replace("7d0f", "0f7d");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String token(String name) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("misskey_accounts", List.of(alice.getName()));
        claims.put("misskey_permissions", "read:account write:notes");
        Instant later = Instant.now().plusSeconds(600);
        return switch (name) {
            case "bearer" -> provider.token(later, claims);
            case "bearer of bob" -> {
                claims.put("misskey_accounts", bob.getName());
                yield provider.token(later, claims);
            }
            case "bearer to read" -> {
                claims.put("misskey_permissions", List.of("read:account"));
                yield provider.token(later, claims);
            }
            case "bearer without claims" -> provider.token(later, Map.of());
            case "bearer with odd claims" ->
                provider.token(later, Map.of("misskey_accounts", List.of("*", "@", 7, Map.of("a", "b"), "x@y z")));
            case "bearer, expired" -> provider.token(Instant.now().minusSeconds(600), claims);
            case "bearer, forged" -> provider.forged(claims);
            case "bearer for another" -> {
                claims.put("aud", "another application");
                claims.put("groups", List.of(Operators.ROLE));
                yield provider.token(later, claims);
            }
            case "bearer, no token" -> "a.b.c";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static UnaryOperator<RequestSpecification> bearer(String credential) {
        return request -> request.header("Authorization", "Bearer " + credential);
    }

    private UnaryOperator<RequestSpecification> session(String username, String fetch) {
        String cookie = cookie(username);
        return request -> {
            RequestSpecification with = request.cookie("misskey-session", cookie);
            return fetch == null ? with : with.header("Sec-Fetch-Site", fetch);
        };
    }

    private String cookie(String username) {
        Browser browser = new Browser();
        browser.signIn(server, username);
        return browser.cookies().get("misskey-session");
    }
}
