package io.github.quarkusmisskey.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.streaming.StreamLease;
import io.github.quarkusmisskey.api.streaming.StreamLeases;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.apikey.internal.MadeKey;
import io.github.quarkusmisskey.apikey.internal.NewKey;
import io.github.quarkusmisskey.apikey.internal.StoredKeys;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class DataTest {

    private static final String PAGE = "/misskey/data";

    @Inject
    AccessTokenProvider provider;

    @Inject
    AuditWriter log;

    @Inject
    StreamLeases leases;

    @Inject
    StoredKeys keys;

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();
    private AccountRef alice;
    private AccountRef bob;
    private MadeKey key;

    @BeforeEach
    void signIn() {
        server.reset();
        Tables.empty();
        alice = new AccountRef(server.url(), server.users().get(0).id());
        bob = new AccountRef(server.url(), server.users().get(1).id());
        browser.signIn(server, "alice");
        key = keys.make(new NewKey(
                "robot",
                new KeyGrant(Set.of(alice, bob), Set.of(KnownPermission.READ_ACCOUNT), Set.of()),
                Instant.now().plusSeconds(600),
                "operator"));
        StreamLease lease =
                leases.acquire(alice.getName(), "test", Duration.ofMinutes(1)).orElseThrow();
        leases.move(lease, Map.of("reader", "lastseen"));
    }

    @Test
    void givesOutEverythingButSecrets() {
        AccessToken token = provider.tokenFor(alice).orElseThrow();
        Response file =
                browser.request().header("Sec-Fetch-Site", "same-origin").get(PAGE + "/export");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"misskey-data.json\"");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.jsonPath().getList("accounts")).hasSize(1);
        assertThat(file.jsonPath().getString("accounts[0].userId")).isEqualTo(alice.userId());
        assertThat(file.jsonPath().getString("accounts[0].account[0].username")).isEqualTo("alice");
        assertThat(file.jsonPath().getString("accounts[0].tokens[0].source")).isEqualTo("MIAUTH");
        assertThat(file.jsonPath().getString("accounts[0].programs[0].name")).isEqualTo("robot");
        assertThat(file.jsonPath().getString("accounts[0].signIns[0].state")).isEqualTo("DONE");
        assertThat(file.jsonPath().getString("accounts[0].streamPositions[0].lastId"))
                .isEqualTo("lastseen");
        assertThat(file.jsonPath().<String>getList("accounts[0].log.action")).contains("CONNECTED", "EXPORTED");
        List<String> secrets =
                List.of(token.value(), key.text(), browser.cookies().get("misskey-session"));
        assertThat(Leaks.find(file.asString(), secrets)).isEmpty();
        assertThat(file.asString()).doesNotContain("ciphertext", "Hash", "keyId");
    }

    @Test
    void givesNothingToOtherSitesAndStrangers() {
        assertThat(browser.request()
                        .header("Sec-Fetch-Site", "cross-site")
                        .get(PAGE + "/export")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser()
                        .with("Accept", "application/json")
                        .get(PAGE + "/export")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.post(PAGE + "/erase", Map.of("account", alice.getName(), "confirmed", "yes"))
                        .statusCode())
                .isEqualTo(403);
        browser.signIn(server, "bob");
        Browser other = new Browser();
        other.signIn(server, "bob");
        assertThat(other.post(
                                PAGE + "/erase",
                                Map.of("token", other.token(PAGE), "account", alice.getName(), "confirmed", "yes"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows(alice)).isPositive();
    }

    @Test
    void asksBeforeItDeletes() {
        Response question = erase(Map.of("account", alice.getName()));
        assertThat(question.asString()).contains("Delete everything about these accounts?", "@alice");
        assertThat(rows(alice)).isPositive();
        assertThat(erase(Map.of("confirmed", "yes")).statusCode()).isEqualTo(400);
        assertThat(rows(alice)).isPositive();
    }

    @Test
    void deletesEveryRowAboutTheAccountAndLeavesOthersAlone() {
        browser.signIn(server, "bob");
        AccessToken token = provider.tokenFor(alice).orElseThrow();
        log.record(new AuditEvent(alice, AuditAction.USED, AuditActor.program("key 0abc", "robot"), "i"));
        long bobs = rows(bob);
        assertThat(rows(alice)).isGreaterThan(4);
        Response done = erase(Map.of("account", alice.getName(), "confirmed", "yes"));
        assertThat(done.asString()).contains("Everything is deleted").doesNotContain("may still accept");
        assertThat(rows(alice)).isZero();
        assertThat(leases.position(alice.getName(), "reader")).isEmpty();
        assertThat(rows(bob)).isEqualTo(bobs);
        assertThat(server.revoke(token)).as("the server accepts it still").isFalse();
        assertThat(browser.get("/misskey/accounts").asString()).contains("@bob").doesNotContain("@alice");
    }

    @Test
    void saysWhatTheServerMayStillAccept() {
        server.offerRevocation(false);
        AccessToken token = provider.tokenFor(alice).orElseThrow();
        Response done = erase(Map.of("account", alice.getName(), "confirmed", "yes"));
        assertThat(done.asString()).contains("their servers may still accept them", "Quarkus Misskey");
        assertThat(server.revoke(token)).isTrue();
        assertThat(rows(alice)).isZero();
        assertThat(browser.get("/misskey/accounts").statusCode()).isEqualTo(303);
    }

    private Response erase(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("token", browser.token(PAGE));
        return browser.post(PAGE + "/erase", form);
    }

    /** How many rows of any table name the account. */
    private static long rows(AccountRef account) {
        return QuarkusTransaction.requiringNew().call(() -> List.of(
                        "select count(*) from misskey_account where user_id = ?1",
                        "select count(*) from misskey_access_token t join misskey_account a on a.id = t.account_id"
                                + " where a.user_id = ?1",
                        "select count(*) from misskey_login_attempt where user_id = ?1",
                        "select count(*) from misskey_token_audit where user_id = ?1",
                        "select count(*) from misskey_api_key_account where user_id = ?1",
                        "select count(*) from misskey_stream_lease where name like ?1 || '@%'",
                        "select count(*) from misskey_stream_position where name like ?1 || '@%'")
                .stream()
                .mapToLong(sql -> ((Number) Panache.getEntityManager()
                                .createNativeQuery(sql)
                                .setParameter(1, account.userId())
                                .getSingleResult())
                        .longValue())
                .sum());
    }
}
