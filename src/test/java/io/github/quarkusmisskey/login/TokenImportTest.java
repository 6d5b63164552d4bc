package io.github.quarkusmisskey.login;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.token.TokenRevocation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class TokenImportTest {

    @Inject
    TokenImport imports;

    @Inject
    AccountService accounts;

    @Inject
    Misskey misskey;

    @Inject
    StoredTokens stored;

    @Inject
    TokenRevocation revocation;

    @InjectDevServer
    DevServer server;

    @BeforeEach
    void reset() {
        server.reset();
        Tables.empty();
    }

    @Test
    void connectsTheAccountThatTheTokenBelongsTo() {
        AccountRef account = imported(imports.importToken(host(), tokenOf("alice")));
        assertThat(accounts.list(List.of(account))).singleElement().satisfies(found -> {
            assertThat(found.username()).isEqualTo("alice");
            assertThat(found.source()).isEqualTo(TokenSource.MANUAL);
            assertThat(found.status()).isEqualTo(TokenStatus.ACTIVE);
            assertThat(found.permissions()).isEmpty();
        });
        assertThat(misskey.as(account)
                        .notes()
                        .create(NotesCreateRequest.text("hi"))
                        .createdNote()
                        .text())
                .isEqualTo("hi");
    }

    @Test
    void usesTheTokenThatCameLastAndKeepsOneOfItsKind() {
        AccountRef account =
                imported(imports.importToken(host(), server.issueToken("alice", KnownPermission.READ_ACCOUNT)));
        assertThatThrownBy(() -> misskey.as(account).notes().create(NotesCreateRequest.text("hi")))
                .isInstanceOf(MisskeyException.Permission.class);
        assertThat(imported(imports.importToken(account, tokenOf("alice")))).isEqualTo(account);
        assertThat(misskey.as(account).notes().create(NotesCreateRequest.text("hi")))
                .isNotNull();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Tables.rows("misskey_access_token")).isOne());
    }

    @Test
    void knowsTheTokenOfAWebSessionWhichNobodyRevokesFromHere() {
        AccessToken own = server.issueOwnToken("alice");
        assertThat(imports.importToken(host(), own))
                .isInstanceOfSatisfying(ImportOutcome.Imported.class, imported -> assertThat(imported.webSession())
                        .isTrue());
        AccessToken application = tokenOf("alice");
        assertThat(imports.importToken(host(), application))
                .isInstanceOfSatisfying(ImportOutcome.Imported.class, imported -> assertThat(imported.webSession())
                        .isFalse());
        assertThat(revocation.revoke(host(), new DiscardedToken(TokenSource.MANUAL, "x", own)))
                .isFalse();
        assertThat(revocation.revoke(host(), new DiscardedToken(TokenSource.MANUAL, "x", application)))
                .isTrue();
    }

    @Test
    void saysAtOnceThatATokenWasUsed() {
        AccountRef account = imported(imports.importToken(host(), tokenOf("alice")));
        misskey.as(account).notes().create(NotesCreateRequest.text("hi"));
        assertThat(stored.list(account)).singleElement().satisfies(token -> assertThat(token.lastUsedAt())
                .isPresent());
    }

    @Test
    void refusesATokenThatTheServerDoesNotKnow() {
        assertThat(imports.importToken(host(), AccessToken.of("mistyped")))
                .isEqualTo(refused(ImportOutcome.Reason.TOKEN_REFUSED));
        assertNothingStored();
    }

    @Test
    void refusesATokenThatDoesNotTellItsAccount() {
        assertThat(imports.importToken(host(), server.issueToken("alice", KnownPermission.WRITE_NOTES)))
                .isEqualTo(refused(ImportOutcome.Reason.PERMISSION_MISSING));
        server.faults().at("i").answer(200, "application/json", "{}");
        assertThat(imports.importToken(host(), tokenOf("alice")))
                .isEqualTo(refused(ImportOutcome.Reason.TOKEN_REFUSED));
        assertNothingStored();
    }

    @Test
    void saysThatTheAccountIsSuspended() {
        server.faults()
                .at("i")
                .answer(403, "application/json", "{\"error\":{\"code\":\"YOUR_ACCOUNT_SUSPENDED\",\"id\":\"x\"}}");
        assertThat(imports.importToken(host(), tokenOf("alice"))).isEqualTo(refused(ImportOutcome.Reason.SUSPENDED));
        assertNothingStored();
    }

    @Test
    void refusesATokenOfAnotherAccount() {
        AccountRef alice = new AccountRef(host(), server.users().get(0).id());
        assertThat(imports.importToken(alice, tokenOf("bob"))).isEqualTo(refused(ImportOutcome.Reason.OTHER_ACCOUNT));
        assertNothingStored();
    }

    @Test
    void refusesServersThatAreNone() {
        AccessToken token = tokenOf("alice");
        LoginHostException failure = catchThrowableOfType(
                LoginHostException.class, () -> imports.importToken(MisskeyHost.of("http://localhost:1"), token));
        assertThat(failure.reason()).isEqualTo(LoginHostException.Reason.UNREACHABLE);
        assertThat(failure).hasStackTraceContaining("localhost:1");
        assertThat(Throwables.getStackTrace(failure)).doesNotContain(token.value());
    }

    static Stream<Consumer<FaultSpec>> lostAnswers() {
        return Stream.of(
                FaultSpec::loseAnswer,
                FaultSpec::malformedJson,
                fault -> fault.error(401, ErrorShape.HTML),
                fault -> fault.error(403, ErrorShape.HTML),
                fault -> fault.answer(200, "application/json", "{\"id\":\"../a\",\"username\":\"alice\"}"),
                fault -> fault.error(502, ErrorShape.HTML),
                fault -> fault.rateLimit("60"),
                fault -> fault.redirect(307, "http://elsewhere.invalid/"));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void storesNothingAndTellsNoTokenWhenTheServerFails(Consumer<FaultSpec> fault) {
        AccessToken token = tokenOf("alice");
        fault.accept(server.faults().at("i"));
        MisskeyException failure =
                catchThrowableOfType(MisskeyException.class, () -> imports.importToken(host(), token));
        assertThat(Throwables.getStackTrace(failure)).doesNotContain(token.value());
        assertNothingStored();
    }

    private AccessToken tokenOf(String username) {
        return server.issueToken(username, KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES);
    }

    private MisskeyHost host() {
        return MisskeyHost.of(server.url());
    }

    private static AccountRef imported(ImportOutcome outcome) {
        return ((ImportOutcome.Imported) outcome).account();
    }

    private static ImportOutcome refused(ImportOutcome.Reason reason) {
        return new ImportOutcome.Refused(reason);
    }

    private static void assertNothingStored() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Tables.rows("misskey_account")).isZero();
            assertThat(Tables.rows("misskey_access_token")).isZero();
        });
    }
}
