package io.github.quarkusmisskey.login;

import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every flow alike. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class FlowsTest {

    private static final int CALLBACKS_AT_ONCE = 200;
    private static final Pattern SECRET_MEMBER =
            Pattern.compile("(?:appSecret|token)\":\"([^\"]+)|(?:code_verifier|code)=([^&]+)");

    @Inject
    LoginService login;

    @Inject
    StoredTokens tokens;

    @Inject
    Misskey misskey;

    @TestHTTPResource
    URL site;

    @InjectDevServer
    DevServer server;

    private Walk walk;

    @BeforeEach
    void reset() {
        server.reset();
        walk = new Walk(login, server, URI.create(site.toString()));
        Tables.empty();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void storesTheAccountAndATokenThatWorks(Flow flow) {
        server.offer(flow);
        var signedIn = (LoginOutcome.SignedIn) walk.complete(walk.approved());
        assertThat(signedIn.returnTo()).isEqualTo("/there");
        assertThat(signedIn.withoutPermissions()).isFalse();
        assertThat(sources(signedIn.account())).containsExactly(flow.name());
        assertThat(misskey.as(signedIn.account())
                        .notes()
                        .create(NotesCreateRequest.text("hi"))
                        .createdNote()
                        .user()
                        .username())
                .isEqualTo("alice");
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void refusesAStolenCallbackWithoutAskingTheServer(Flow flow) {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        assertThat(login.complete(callback, BrowserSecret.fresh()))
                .isEqualTo(refused(LoginOutcome.Reason.WRONG_BROWSER));
        assertThat(login.complete(callback, null)).isEqualTo(refused(LoginOutcome.Reason.WRONG_BROWSER));
        assertThat(Walk.asked(server, flow)).isZero();
        assertNothingStored();
        assertThat(walk.complete(callback)).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void asksTheServerOnceHoweverOftenTheCallbackComes(Flow flow) throws Exception {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        List<Future<LoginOutcome>> outcomes = new ArrayList<>();
        ExecutorService browsers = Executors.newFixedThreadPool(CALLBACKS_AT_ONCE);
        try {
            for (int i = 0; i < CALLBACKS_AT_ONCE; i++) {
                outcomes.add(browsers.submit(() -> walk.completeAtLast(callback)));
            }
            LoginOutcome first = outcomes.get(0).get();
            assertThat(first).isInstanceOf(LoginOutcome.SignedIn.class);
            for (Future<LoginOutcome> outcome : outcomes) {
                assertThat(outcome.get()).isEqualTo(first);
            }
        } finally {
            browsers.shutdownNow();
        }
        assertThat(walk.complete(callback)).isInstanceOf(LoginOutcome.SignedIn.class);
        assertThat(Walk.asked(server, flow)).isOne();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Tables.rows("misskey_access_token")).isOne());
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void knowsNoCallbackOfAnotherFlow(Flow flow) {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        for (LoginFlow other : LoginFlow.values()) {
            if (other != callback.flow()) {
                LoginCallback disguised = new LoginCallback(
                        other, callback.handle(), callback.code(), callback.issuer(), callback.error());
                assertThat(walk.complete(disguised)).isEqualTo(refused(LoginOutcome.Reason.UNKNOWN));
            }
        }
        assertThat(Walk.asked(server, flow)).isZero();
        assertThat(walk.complete(callback)).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    static Stream<Arguments> lostAnswers() {
        List<Consumer<FaultSpec>> faults = List.of(
                FaultSpec::loseAnswer,
                FaultSpec::cutConnection,
                FaultSpec::malformedJson,
                fault -> fault.hugeAnswer(50_000_000, false),
                fault -> fault.error(502, ErrorShape.HTML),
                fault -> fault.rateLimit("60"),
                fault -> fault.redirect(307, "http://elsewhere.invalid/"),
                fault -> fault.answer(200, "application/json", "{}"));
        return Stream.of(Flow.values()).flatMap(flow -> faults.stream().map(fault -> Arguments.of(flow, fault)));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void storesNothingWhenTheAnswerIsLost(Flow flow, Consumer<FaultSpec> lost) {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        lost.accept(server.faults().at(Walk.endpoint(flow)));
        assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.ANSWER_LOST));
        assertNothingStored();
        server.faults().clear();
        assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.USED));
        assertThat(Walk.asked(server, flow)).isOne();
        assertThat(walk.complete(walk.approved())).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void refusesATokenThatTheServerRefuses(Flow flow) {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        server.faults().at("i").answer(401, "application/json", "{\"error\":{\"code\":\"AUTHENTICATION_FAILED\"}}");
        assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.TOKEN_REFUSED));
        assertNothingStored();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void signsInThoughTheServerIsTooBusyToTellTheNamesIfItToldTheAccount(Flow flow) {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        server.faults().at("i").error(502, ErrorShape.HTML);
        if (flow == Flow.OAUTH) {
            assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.ANSWER_LOST));
            assertNothingStored();
        } else {
            assertThat(walk.complete(callback)).isInstanceOf(LoginOutcome.SignedIn.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void refusesACallbackThatComesTooLate(Flow flow) {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createQuery("update LoginAttempt set expiresAt = ?1")
                .setParameter(1, Instant.now().minus(Duration.ofSeconds(1)))
                .executeUpdate());
        assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.EXPIRED));
        assertThat(Walk.asked(server, flow)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void saysThatNobodyApproved(Flow flow) {
        server.offer(flow);
        URI consent = walk.begin();
        LoginCallback callback =
                server.reject(consent).map(Walk::callback).orElseGet(() -> ofConsentPage(flow, consent));
        assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.NOT_APPROVED));
        assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.USED));
        assertNothingStored();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void keepsNoSecretInThePlainAndNoneAfterTheEnd(Flow flow) {
        server.offer(flow);
        LoginCallback callback = walk.approved();
        String before = tables();
        walk.complete(callback);
        String all = before + tables();
        List<String> secrets = secretsThatServersWereSent();
        secrets.add(callback.handle());
        secrets.add(walk.browser.value());
        assertThat(secrets).hasSizeGreaterThan(flow == Flow.MIAUTH ? 1 : 3);
        assertThat(Leaks.find(all, secrets)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> assertThat(Tables.values("misskey_login_attempt", "kept"))
                .singleElement()
                .isNull());
    }

    private List<String> secretsThatServersWereSent() {
        List<String> secrets = new ArrayList<>();
        server.requests().forEach(request -> {
            Matcher member = SECRET_MEMBER.matcher(request.body());
            while (member.find()) {
                secrets.add(member.group(1) == null ? member.group(2) : member.group(1));
            }
        });
        return secrets;
    }

    /** Every column of the rows that a sign-in writes, byte for byte. */
    private static String tables() {
        return QuarkusTransaction.requiringNew().call(() -> Stream.of("misskey_login_attempt", "misskey_registered_app")
                .flatMap(table -> Tables.values(table, "*").stream())
                .flatMap(row -> Stream.of((Object[]) row))
                .map(FlowsTest::text)
                .collect(Collectors.joining("\n")));
    }

    private static String text(Object column) {
        assertThat(column instanceof Blob).isFalse();
        return column instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(column);
    }

    /** The callback that a person who rejected could still type. */
    private static LoginCallback ofConsentPage(Flow flow, URI consent) {
        String handle = consent.getPath().replaceFirst("/(miauth|auth)/", "");
        return new LoginCallback(LoginFlow.valueOf(flow.name()), handle, null, null, null);
    }

    private List<String> sources(AccountRef account) {
        return tokens.list(account).stream().map(token -> token.source().name()).toList();
    }

    private static void assertNothingStored() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Tables.rows("misskey_account")).isZero();
            assertThat(Tables.rows("misskey_access_token")).isZero();
        });
    }

    private static LoginOutcome refused(LoginOutcome.Reason reason) {
        return new LoginOutcome.Refused(reason);
    }
}
