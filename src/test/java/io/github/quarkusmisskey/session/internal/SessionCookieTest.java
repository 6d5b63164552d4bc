package io.github.quarkusmisskey.session.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.internal.AccountRows;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class SessionCookieTest {

    private static final AccountRef ALICE = new AccountRef("misskey.example", "9abc");

    /** As wide as any. */
    private static final long GENERATION = Long.MAX_VALUE;

    @Inject
    Vault vault;

    @BeforeEach
    void connect() {
        Tables.empty();
        connect(List.of(ALICE));
    }

    private static void connect(List<AccountRef> accounts) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        accounts.forEach(ref -> Tables.insertAccount(ref.host().toString(), ref.userId(), GENERATION)));
    }

    @Test
    void isTheIdentityOfAnApplicationsResources() {
        String cookie = cookie(session(Duration.ofHours(1)), "misskey-session", "session-cookie");
        assertThat(with(cookie).get("/members").asString()).isEqualTo("9abc@misskey.example");
        assertThat(with(cookie).get("/members/role").asString()).isEqualTo("misskey");
        assertThat(with(cookie).post("/members").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsAPersonToTheStartPageAndAnswersAProgramPlainly() {
        Response person =
                given().redirects().follow(false).header("Accept", "text/html").get("/members?x=1&y=2");
        assertThat(person.statusCode()).isEqualTo(303);
        assertThat(person.header("Location")).isEqualTo("/misskey?return=%2Fmembers%3Fx%3D1%26y%3D2");
        assertThat(given().header("Accept", "application/json").get("/members").statusCode())
                .isEqualTo(401);
        assertThat(given().header("Accept", "text/html").post("/members").statusCode())
                .isEqualTo(401);
    }

    @Test
    void isRefusedAndRemovedWhenItsTimeIsOver() {
        assertRefused(cookie(session(Duration.ofSeconds(-1)), "misskey-session", "session-cookie"));
    }

    @Test
    void isRefusedWhenItWasMadeForAnotherPurposeOrForHttps() {
        assertRefused(cookie(session(Duration.ofHours(1)), "misskey-session", "other"));
        assertRefused(cookie(session(Duration.ofHours(1)), "__Host-misskey-session", "session-cookie"));
    }

    @Test
    void isRefusedWhenAnyLetterWasChanged() {
        String good = cookie(session(Duration.ofHours(1)), "misskey-session", "session-cookie");
        for (int i = 0; i < good.length() - 1; i++) {
            char other = good.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(with(good.substring(0, i) + other + good.substring(i + 1))
                            .get("/members/anybody")
                            .asString())
                    .as("letter %d", i)
                    .isEqualTo("anonymous");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%00", "!!!", "AQRtYWlu"})
    void isRefusedWhenItIsJunk(String junk) {
        assertRefused(junk);
    }

    @Test
    void fitsIntoACookieHoweverLongTheHostsAre() {
        String name = ("a".repeat(60) + ".").repeat(4).substring(0, 243) + ".example";
        List<AccountRef> accounts = IntStream.range(0, Session.MAX_ACCOUNTS)
                .mapToObj(i -> new AccountRef("http://" + name + ":" + (60000 + i), "x".repeat(64)))
                .toList();
        connect(accounts);
        Session largest = new Session(
                RandomText.random(),
                RandomText.random(),
                accounts,
                accounts.get(0),
                accounts.stream().collect(Collectors.toMap(Function.identity(), each -> GENERATION)),
                Instant.now(),
                Instant.now().plusSeconds(60));
        String cookie = cookie(largest, "misskey-session", "session-cookie");
        assertThat(cookie.length()).isLessThan(4000);
        assertThat(with(cookie).get("/members").asString())
                .isEqualTo(accounts.get(0).getName());
        assertThat(largest.accountsWith(ALICE)).hasSize(Session.MAX_ACCOUNTS).endsWith(ALICE);
    }

    @Test
    void countsForThoseAccountsOnlyWhoseSessionsWereNotEndedElsewhere() {
        String cookie = cookie(session(Duration.ofHours(1)), "misskey-session", "session-cookie");
        assertThat(with(cookie).get("/members").statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew().run(() -> AccountRows.renewSessions(ALICE));
        assertThat(with(cookie).get("/members").statusCode()).isEqualTo(401);
        Tables.empty();
        assertThat(with(cookie).get("/members").statusCode()).isEqualTo(401);
    }

    private void assertRefused(String value) {
        Response answer = with(value).get("/members/anybody");
        assertThat(answer.asString()).isEqualTo("anonymous");
        Cookie removed = answer.detailedCookie("misskey-session");
        assertThat(removed.getMaxAge()).isZero();
        assertThat(with(value).get("/members").statusCode()).isEqualTo(401);
    }

    private static RequestSpecification with(String cookie) {
        return given().header("Cookie", "misskey-session=" + cookie);
    }

    private String cookie(Session session, String name, String purpose) {
        byte[] bound = name.getBytes(StandardCharsets.US_ASCII);
        return RandomText.encode(vault.sealer(purpose).seal(SessionText.write(session), bound));
    }

    private static Session session(Duration left) {
        Instant now = Instant.now();
        return new Session(
                RandomText.random(),
                RandomText.random(),
                List.of(ALICE),
                ALICE,
                Map.of(ALICE, GENERATION),
                now.minusSeconds(60),
                now.plus(left));
    }
}
