package io.github.quarkusmisskey.login;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class LoginServiceTest {

    private static final URI CALLBACK = URI.create("http://localhost/misskey/callback");

    @Inject
    LoginService login;

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
    }

    @Test
    void storesTheAccountAndItsTokenAfterTheApproval() {
        String session = approve(begin());
        var signedIn = (LoginOutcome.SignedIn) login.complete(LoginCallback.ofMiAuth(session), browser);
        assertThat(signedIn.withoutPermissions()).isFalse();
        assertThat(signedIn.returnTo()).isEqualTo("/there");
        assertThat(accounts.list(List.of(signedIn.account()))).singleElement().satisfies(account -> {
            assertThat(account.username()).isEqualTo("alice");
            assertThat(account.status()).isEqualTo(TokenStatus.ACTIVE);
        });
        assertThat(misskey.as(signedIn.account())
                        .notes()
                        .create(NotesCreateRequest.text("hi"))
                        .createdNote()
                        .text())
                .isEqualTo("hi");
    }

    @Test
    void refusesTheCallbackInAnotherBrowserWithoutAskingTheServer() {
        String session = approve(begin());
        assertThat(login.complete(LoginCallback.ofMiAuth(session), BrowserSecret.fresh()))
                .isEqualTo(refused(LoginOutcome.Reason.WRONG_BROWSER));
        assertThat(login.complete(LoginCallback.ofMiAuth(session), null))
                .isEqualTo(refused(LoginOutcome.Reason.WRONG_BROWSER));
        assertThat(server.checks(session)).isZero();
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser)).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @Test
    void answersASecondClickAsTheFirst() {
        String session = approve(begin());
        LoginOutcome first = login.complete(LoginCallback.ofMiAuth(session), browser);
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser)).isEqualTo(first);
        assertThat(server.checks(session)).isOne();
    }

    @Test
    void saysThatNobodyApproved() {
        String session = session(begin());
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.NOT_APPROVED));
        assertThat(login.complete(LoginCallback.ofMiAuth(session), browser))
                .isEqualTo(refused(LoginOutcome.Reason.USED));
        assertThat(login.complete(LoginCallback.ofMiAuth("another"), browser))
                .isEqualTo(refused(LoginOutcome.Reason.UNKNOWN));
    }

    @Test
    void refusesServersThatAreNone() {
        assertThatThrownBy(() -> begin(MisskeyHost.of("http://localhost:1")))
                .isInstanceOfSatisfying(LoginHostException.class, e -> assertThat(e.reason())
                        .isEqualTo(LoginHostException.Reason.UNREACHABLE));
    }

    private static LoginOutcome refused(LoginOutcome.Reason reason) {
        return new LoginOutcome.Refused(reason);
    }

    private URI begin() {
        return begin(MisskeyHost.of(server.url()));
    }

    private URI begin(MisskeyHost host) {
        return login.begin(new BeginLogin(host, browser, "/there", CALLBACK));
    }

    private String approve(URI consent) {
        server.approve(consent, "alice");
        return session(consent);
    }

    private static String session(URI consent) {
        return consent.getPath().substring("/miauth/".length());
    }
}
