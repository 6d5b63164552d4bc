package io.github.quarkusmisskey.login.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.internal.Sha256;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.Approval;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginHostException;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.login.LoginService;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class LoginFailuresTest {

    private static final URI CALLBACK = URI.create("http://localhost/misskey/callback");

    @Inject
    LoginService login;

    @Inject
    LoginAttempts attempts;

    @Inject
    AccountService accounts;

    @Inject
    Misskey misskey;

    @InjectDevServer
    DevServer server;

    private final BrowserSecret browser = BrowserSecret.fresh();

    @BeforeEach
    void reset() {
        server.reset();
        Tables.empty();
    }

    static Stream<Consumer<FaultSpec>> lostAnswers() {
        return Stream.of(
                FaultSpec::loseAnswer,
                FaultSpec::cutConnection,
                FaultSpec::malformedJson,
                FaultSpec::processing,
                FaultSpec::teapot,
                fault -> fault.hugeAnswer(50_000_000, false),
                fault -> fault.error(500, ErrorShape.MISSKEY),
                fault -> fault.error(502, ErrorShape.HTML),
                fault -> fault.error(503, ErrorShape.EMPTY),
                fault -> fault.error(404, ErrorShape.FRAMEWORK),
                fault -> fault.rateLimit("60"),
                fault -> fault.redirect("http://elsewhere.invalid/"),
                fault -> fault.answer(200, "text/html", "<html></html>"),
                fault -> fault.answer(200, "application/json", "{\"ok\":true}"));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void storesNothingWhenTheAnswerIsLost(Consumer<FaultSpec> lost) {
        String session = approve(begin());
        lost.accept(server.faults().at("miauth/*/check").once());
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.ANSWER_LOST));
        assertNothingStored();
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.USED));
        assertThat(server.checks(session)).isOne();
        assertThat(login.complete(LoginCallback.ofMiAuth(approve(begin())), browser))
                .isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @Test
    void refusesATokenThatIsRevokedAtOnce() {
        String session = approve(begin());
        server.faults()
                .at("i")
                .once()
                .answer(401, "application/json", "{\"error\":{\"code\":\"AUTHENTICATION_FAILED\"}}");
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.TOKEN_REFUSED));
        assertNothingStored();
    }

    static Stream<Consumer<FaultSpec>> answersThatTellNothing() {
        return Stream.of(
                fault -> fault.error(401, ErrorShape.HTML),
                fault -> fault.error(403, ErrorShape.HTML),
                fault -> fault.error(403, ErrorShape.EMPTY),
                fault -> fault.answer(200, "application/json", "{\"id\":\"../a\",\"username\":\"alice\"}"));
    }

    @ParameterizedTest
    @MethodSource("answersThatTellNothing")
    void takesAnAnswerThatTellsNothingOfATokenForNone(Consumer<FaultSpec> fault) {
        String session = approve(begin());
        fault.accept(server.faults().at("i").once());
        LoginOutcome.SignedIn signedIn =
                (LoginOutcome.SignedIn) login.complete(LoginCallback.ofMiAuth(session), browser);
        assertThat(signedIn.withoutPermissions()).isFalse();
        assertThat(stored(signedIn).status()).isEqualTo(TokenStatus.ACTIVE);
    }

    @Test
    void refusesATokenOfSomebodyElse() {
        String session = approve(begin());
        server.faults().at("i").once().answer(200, "application/json", "{\"id\":\"another\",\"username\":\"mallory\"}");
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.TOKEN_REFUSED));
        assertNothingStored();
    }

    @Test
    void saysThatATokenHasNoPermissions() {
        String consent = begin().toString();
        URI misspelt = URI.create(consent.replace("&permission=", "&permisson="));
        server.approve(misspelt, "alice");
        LoginOutcome.SignedIn signedIn =
                (LoginOutcome.SignedIn) login.complete(LoginCallback.ofMiAuth(session(misspelt)), browser);
        assertThat(signedIn.withoutPermissions()).isTrue();
        assertThat(stored(signedIn).status()).isEqualTo(TokenStatus.WITHOUT_PERMISSIONS);
        assertThat(login.complete(LoginCallback.ofMiAuth(session(misspelt)), browser))
                .isEqualTo(signedIn);
        assertThat(stored((LoginOutcome.SignedIn) login.complete(LoginCallback.ofMiAuth(approve(begin())), browser))
                        .status())
                .isEqualTo(TokenStatus.ACTIVE);
    }

    @Test
    void takesTheNamesOfTheTrialOrElseOfTheApproval() {
        server.faults()
                .at("i")
                .once()
                .answer(
                        200,
                        "application/json",
                        "{\"id\":\"" + server.users().get(0).id()
                                + "\",\"username\":\"fresh\",\"name\":\"Fresh \\u0000Name\"}");
        ConnectedAccount fresh =
                stored((LoginOutcome.SignedIn) login.complete(LoginCallback.ofMiAuth(approve(begin())), browser));
        assertThat(fresh.username()).isEqualTo("fresh");
        assertThat(fresh.displayName()).isEqualTo("Fresh Name");
        server.faults().at("i").once().error(502, ErrorShape.HTML);
        ConnectedAccount approved =
                stored((LoginOutcome.SignedIn) login.complete(LoginCallback.ofMiAuth(approve(begin())), browser));
        assertThat(approved.username()).isEqualTo("alice");
        assertThat(approved.status()).isEqualTo(TokenStatus.ACTIVE);
    }

    @Test
    void refusesAnExpiredAttemptAndPurgesIt() {
        String session = approve(begin());
        String other = approve(begin());
        QuarkusTransaction.requiringNew().run(() -> expire(session));
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.EXPIRED));
        assertThat(login.complete(LoginCallback.ofMiAuth(session), BrowserSecret.fresh()))
                .isEqualTo(refused(LoginOutcome.Reason.WRONG_BROWSER));
        assertThat(server.checks(session)).isZero();
        attempts.purge();
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.UNKNOWN));
        assertThat(login.complete(LoginCallback.ofMiAuth(other), browser)).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    private static void expire(String session) {
        Panache.getEntityManager()
                .createQuery("update LoginAttempt set expiresAt = ?1 where sessionHash = ?2")
                .setParameter(1, Instant.now().minus(Duration.ofSeconds(1)))
                .setParameter(2, Sha256.hex(session))
                .executeUpdate();
    }

    @Test
    void storesNothingHalfWhenAConstraintIsBroken() {
        String session = approve(begin());
        constraint("add constraint no_tokens check (status = 'NONE')");
        try {
            assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                    .isEqualTo(refused(LoginOutcome.Reason.NOT_STORED));
            assertNothingStored();
            assertThat(server.requests("i/revoke-token")).hasSize(1);
            server.offerRevocation(false);
            assertThat(login.complete(LoginCallback.ofMiAuth(approve(begin())), browser))
                    .isEqualTo(refused(LoginOutcome.Reason.NOT_STORED_TOKEN_LEFT));
            assertNothingStored();
        } finally {
            constraint("drop constraint no_tokens");
        }
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser)).isInstanceOf(LoginOutcome.Refused.class);
        assertThat(server.checks(session)).isOne();
        assertThat(login.complete(LoginCallback.ofMiAuth(approve(begin())), browser))
                .isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @Test
    void letsTheCallbackComeAgainWhenTheServerWasNotReached() {
        DevServer gone = DevServer.start();
        URI consent = login.begin(new BeginLogin(MisskeyHost.of(gone.url()), browser, "/there", CALLBACK));
        gone.approve(consent, "alice");
        gone.close();
        // A connection that was kept open may still take a request; this call finds it closed.
        assertThatThrownBy(() -> misskey.at(MisskeyHost.of(gone.url())).server().stats())
                .isInstanceOf(MisskeyException.Unreachable.class);
        for (int i = 0; i < 2; i++) {
            assertThat(login.complete(LoginCallback.ofMiAuth(session(consent)), browser))
                    .isEqualTo(refused(LoginOutcome.Reason.SERVER_UNREACHABLE));
        }
        assertNothingStored();
    }

    @Test
    void answersAtOnceWhenTheOneWhoAskedTheServerNeverCameBack() {
        String session = approve(begin());
        AttemptRecord attempt = attempts.find(LoginCallback.ofMiAuth(session)).orElseThrow();
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        assertThat(attempts.take(attempt)).isTrue();
        Instant after = Instant.now();
        assertThat(attempts.take(attempt)).isFalse();
        AttemptRecord taken = attempts.find(LoginCallback.ofMiAuth(session)).orElseThrow();
        assertThat(taken.expiresAt()).isBetween(before.plus(AttemptRenewal.TERM), after.plus(AttemptRenewal.TERM));
        QuarkusTransaction.requiringNew().run(() -> expire(session));
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.ANSWER_LOST));
        assertThat(server.checks(session)).isZero();
    }

    @Test
    void tellsAnotherClickSoonThatTheFirstIsUnderWay() {
        String session = approve(begin());
        LoginCallback callback = LoginCallback.ofMiAuth(session);
        AttemptRecord attempt = attempts.find(callback).orElseThrow();
        assertThat(attempts.take(attempt)).isTrue();
        assertThat(login.complete(callback, browser)).isEqualTo(refused(LoginOutcome.Reason.UNDER_WAY));
        // Long before the first is taken for lost, which would be another answer.
        assertThat(LoginService.MAX_WAIT).isLessThanOrEqualTo(AttemptRenewal.TERM.dividedBy(5));
        attempts.release(attempt);
        assertThat(login.complete(callback, browser)).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @Test
    void prolongsOnlyWhatIsUnderWay() {
        LoginCallback callback = LoginCallback.ofMiAuth(approve(begin()));
        AttemptRecord attempt = attempts.find(callback).orElseThrow();
        Instant later = attempt.expiresAt().plusSeconds(60);
        assertThat(QuarkusTransaction.requiringNew().call(() -> LoginAttempt.renew(attempt.id(), later)))
                .isZero();
        assertThat(attempts.take(attempt)).isTrue();
        assertThat(QuarkusTransaction.requiringNew().call(() -> LoginAttempt.renew(attempt.id(), later)))
                .isOne();
        assertThat(attempts.find(callback).orElseThrow().expiresAt()).isEqualTo(later);
    }

    @Test
    void isKnownForTheWholeTimeOfThePersonWhenItIsDone() {
        String session = approve(begin());
        AttemptRecord before = attempts.find(LoginCallback.ofMiAuth(session)).orElseThrow();
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser)).isInstanceOf(LoginOutcome.SignedIn.class);
        AttemptRecord after = attempts.find(LoginCallback.ofMiAuth(session)).orElseThrow();
        assertThat(after.expiresAt()).isEqualTo(before.expiresAt());
    }

    private static void constraint(String change) {
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createNativeQuery("alter table misskey_access_token " + change)
                .executeUpdate());
    }

    static Stream<Consumer<FaultSpec>> noMisskeys() {
        return Stream.of(
                fault -> fault.answer(200, "text/html", "<html></html>"),
                fault -> fault.answer(200, "application/json", "[]"),
                fault -> fault.answer(204, null, ""),
                fault -> fault.error(404, ErrorShape.HTML),
                fault -> fault.error(405, ErrorShape.HTML),
                fault -> fault.error(403, ErrorShape.HTML),
                fault -> fault.error(400, ErrorShape.EMPTY),
                fault -> fault.redirect("https://www.elsewhere.invalid/"),
                fault -> fault.hugeAnswer(50_000_000, true));
    }

    @ParameterizedTest
    @MethodSource("noMisskeys")
    void refusesServersThatAreNoMisskey(Consumer<FaultSpec> answer) {
        answer.accept(server.faults().at("meta").once());
        assertThatThrownBy(this::begin).isInstanceOfSatisfying(LoginHostException.class, e -> assertThat(e.reason())
                .isEqualTo(LoginHostException.Reason.NOT_MISSKEY));
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(LoginAttempt.count()).isZero());
    }

    @Test
    void takesABusyOrReticentMisskeyForOne() {
        server.faults().at("meta").once().rateLimit("0.2");
        server.faults().at("meta").once().error(403, ErrorShape.MISSKEY);
        assertThat(begin().getPath()).startsWith("/miauth/");
        assertThat(begin().getPath()).startsWith("/miauth/");
    }

    private void assertNothingStored() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Tables.rows("misskey_account")).isZero();
            assertThat(Tables.rows("misskey_access_token")).isZero();
        });
    }

    private ConnectedAccount stored(LoginOutcome.SignedIn signedIn) {
        return accounts.list(List.of(signedIn.account())).get(0);
    }

    private static LoginOutcome refused(LoginOutcome.Reason reason) {
        return new LoginOutcome.Refused(reason);
    }

    private URI begin() {
        return login.begin(new BeginLogin(MisskeyHost.of(server.url()), browser, "/there", CALLBACK));
    }

    private String approve(URI consent) {
        Approval approval = server.approve(consent, "alice");
        assertThat(approval.callback()).isPresent();
        return session(consent);
    }

    private static String session(URI consent) {
        return consent.getPath().substring("/miauth/".length());
    }
}
