package io.github.quarkusmisskey.login;

import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.following.FollowingCreateRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Asking again for more, by every flow alike. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class StepUpTest {

    @Inject
    LoginService login;

    @Inject
    StoredTokens tokens;

    @Inject
    AccessTokenProvider provider;

    @Inject
    Misskey misskey;

    @TestHTTPResource
    URL site;

    @InjectDevServer
    DevServer server;

    private final BrowserSecret browser = BrowserSecret.fresh();

    @BeforeEach
    void reset() {
        server.reset();
        Tables.empty();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void replacesTheTokenByOneThatMayDoMore(Flow flow) {
        server.offer(flow);
        AccountRef alice = signedIn(complete(wish(), "alice")).account();
        AccessToken old = provider.tokenFor(alice).orElseThrow();
        var outcome = signedIn(complete(wish().forMore(alice, Set.of(KnownPermission.WRITE_FOLLOWING)), "alice"));
        assertThat(outcome.account()).isEqualTo(alice);
        assertThat(outcome.olderStaysValid()).isFalse();
        assertThat(tokens.list(alice)).singleElement().satisfies(token -> assertThat(token.permissions())
                .contains(KnownPermission.READ_ACCOUNT, KnownPermission.WRITE_NOTES, KnownPermission.WRITE_FOLLOWING));
        assertThat(misskey.as(alice)
                        .following()
                        .create(FollowingCreateRequest.of(server.users().get(1).id())))
                .isNotNull();
        assertThat(server.revoke(old))
                .as("the server accepts the old one still")
                .isFalse();
        assertThat(server.requests("i/revoke-token")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void keepsWhatWasAskedForWhenMoreIsAskedTwice(Flow flow) {
        server.offer(flow);
        AccountRef alice = signedIn(complete(wish(), "alice")).account();
        complete(wish().forMore(alice, Set.of(KnownPermission.WRITE_FOLLOWING)), "alice");
        complete(wish().forMore(alice, Set.of(KnownPermission.WRITE_DRIVE)), "alice");
        assertThat(tokens.list(alice)).singleElement().satisfies(token -> assertThat(token.permissions())
                .contains(KnownPermission.WRITE_FOLLOWING, KnownPermission.WRITE_DRIVE));
    }

    @Test
    void knowsWhatOAuthSaysThatItGranted() {
        server.offer(Flow.OAUTH);
        AccountRef alice = signedIn(complete(wish(), "alice")).account();
        TokenInfo token = tokens.list(alice).get(0);
        assertThat(token.found().granted()).isEqualTo(token.permissions());
        assertThat(token.found().denied()).isEmpty();
    }

    @Test
    void revokesNothingWhenTheServerGivesTheSameTokenAgain() {
        server.offer(Flow.APP);
        AccountRef alice = signedIn(complete(wish(), "alice")).account();
        AccessToken first = provider.tokenFor(alice).orElseThrow();
        assertThat(signedIn(complete(wish(), "alice")).olderStaysValid()).isFalse();
        assertThat(provider.tokenFor(alice)).contains(first);
        assertThat(tokens.list(alice)).hasSize(1);
        assertThat(server.requests("i/revoke-token")).isEmpty();
    }

    @Test
    void storesTheNewTokenBeforeTheOldOneIsRevoked() {
        AccountRef alice = signedIn(complete(wish(), "alice")).account();
        server.faults().at("i/revoke-token").loseAnswer();
        assertThat(signedIn(complete(wish(), "alice")).olderStaysValid()).isTrue();
        assertThat(misskey.as(alice).i().i().id()).isEqualTo(alice.userId());
    }

    @Test
    void saysThatTheTokenOfAnotherAccountIsLeftWhereTheServerDoesNotRevokeIt() {
        server.offerRevocation(false);
        AccountRef alice = signedIn(complete(wish(), "alice")).account();
        assertThat(complete(wish().forMore(alice, Set.of(KnownPermission.WRITE_DRIVE)), "bob"))
                .isEqualTo(new LoginOutcome.Refused(LoginOutcome.Reason.OTHER_ACCOUNT_TOKEN_LEFT));
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void storesNothingWhenAnotherAccountApproves(Flow flow) {
        server.offer(flow);
        AccountRef alice = signedIn(complete(wish(), "alice")).account();
        AccessToken kept = provider.tokenFor(alice).orElseThrow();
        assertThat(complete(wish().forMore(alice, Set.of(KnownPermission.WRITE_DRIVE)), "bob"))
                .isEqualTo(new LoginOutcome.Refused(LoginOutcome.Reason.OTHER_ACCOUNT));
        assertThat(provider.tokenFor(alice)).contains(kept);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Tables.rows("misskey_access_token")).isOne());
    }

    @Test
    void refusesWishesThatCannotBeStored() {
        AccountRef alice = new AccountRef(MisskeyHost.of(server.url()), "alice");
        Set<Permission> many = IntStream.range(0, 500)
                .mapToObj(i -> Permission.of("read:something" + i))
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> wish().forMore(alice, many)).isInstanceOf(IllegalArgumentException.class);
        AccountRef elsewhere = new AccountRef("misskey.example", "alice");
        assertThatThrownBy(() -> wish().forMore(elsewhere, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private BeginLogin wish() {
        URI address = URI.create(site.toString());
        return new BeginLogin(
                MisskeyHost.of(server.url()),
                browser,
                "/there",
                address.resolve("/misskey/callback"),
                Optional.of(address.resolve("/misskey/oauth/client")));
    }

    private LoginOutcome complete(BeginLogin wish, String username) {
        URI consent = login.begin(wish);
        return login.complete(
                Walk.callback(server.approve(consent, username).callback().orElseThrow()), browser);
    }

    private static LoginOutcome.SignedIn signedIn(LoginOutcome outcome) {
        return (LoginOutcome.SignedIn) outcome;
    }
}
