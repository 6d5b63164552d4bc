package io.github.quarkusmisskey.login.internal;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginFlow;
import io.github.quarkusmisskey.login.LoginHostException;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.login.LoginService;
import io.github.quarkusmisskey.login.Walk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which way a sign-in takes, and what is peculiar to one of them. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class FlowChoiceTest {

    @Inject
    LoginService login;

    @Inject
    LoginHosts hosts;

    @Inject
    MiAuthFlow miAuth;

    @Inject
    OAuthFlow oauth;

    @Inject
    AppFlow app;

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

    @Test
    void takesTheFirstWayThatTheServerOffers() {
        assertThat(walk.begin()).asString().startsWith(server.url() + "/miauth/");
        assertThat(server.requests("endpoints")).isEmpty();
        assertThat(server.requests("/.well-known/oauth-authorization-server")).isEmpty();
        server.offer(Flow.OAUTH, Flow.APP);
        assertThat(walk.begin()).asString().startsWith(server.url() + "/oauth/authorize?");
        server.offer(Flow.APP);
        assertThat(walk.begin()).asString().startsWith(server.url() + "/auth/");
    }

    @Test
    void takesTheOrderOfTheConfiguration() {
        assertThat(chosen(LoginFlow.APP, LoginFlow.MIAUTH)).isEqualTo(LoginFlow.APP);
        assertThat(chosen(LoginFlow.OAUTH, LoginFlow.MIAUTH)).isEqualTo(LoginFlow.OAUTH);
        server.offer(Flow.MIAUTH);
        assertThat(chosen(LoginFlow.OAUTH, LoginFlow.APP, LoginFlow.MIAUTH)).isEqualTo(LoginFlow.MIAUTH);
        assertThatThrownBy(() -> chosen(LoginFlow.APP))
                .isInstanceOfSatisfying(LoginHostException.class, e -> assertThat(e.reason())
                        .isEqualTo(LoginHostException.Reason.NO_FLOW));
    }

    @Test
    void saysThatAServerOffersNoWay() {
        server.offer();
        assertThatThrownBy(walk::begin).isInstanceOfSatisfying(LoginHostException.class, e -> assertThat(e.reason())
                .isEqualTo(LoginHostException.Reason.NO_FLOW));
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(LoginAttempt.count()).isZero());
    }

    @Test
    void takesNoOAuthWhereServersCannotFetchWhoAsks() {
        server.offer(Flow.OAUTH, Flow.APP);
        URI consent = login.begin(new BeginLogin(
                MisskeyHost.of(server.url()), walk.browser, "/", URI.create("http://localhost/misskey/callback")));
        assertThat(consent).asString().startsWith(server.url() + "/auth/");
        assertThat(server.requests("/.well-known/oauth-authorization-server")).isEmpty();
    }

    @Test
    void takesAnotherWayWhereTheDiscoveryDocumentIsBroken() {
        server.offer(Flow.OAUTH, Flow.APP);
        server.faults().at("/.well-known/oauth-authorization-server").error(502, ErrorShape.HTML);
        assertThat(walk.begin()).asString().startsWith(server.url() + "/auth/");
    }

    @Test
    void believesTheEndpointsOfServersThatSayNothingOfMiAuth() {
        server.faults().at("meta").answer(200, "application/json", "{\"version\":\"12.0.0\"}");
        assertThat(walk.begin()).asString().startsWith(server.url() + "/miauth/");
        server.offer(Flow.APP);
        assertThat(walk.begin()).asString().startsWith(server.url() + "/auth/");
        server.faults().at("endpoints").error(403, ErrorShape.MISSKEY);
        assertThat(walk.begin()).asString().startsWith(server.url() + "/miauth/");
    }

    @Test
    void sendsNoCodeToAServerThatHandedThePersonOnToAnother() {
        try (DevServer attacker = DevServer.start()) {
            attacker.offer(Flow.OAUTH);
            Walk lured = new Walk(login, attacker, URI.create(site.toString()));
            URI handedOn = URI.create(lured.begin().toString().replace(attacker.url(), server.url()));
            LoginCallback callback =
                    Walk.callback(server.approve(handedOn, "alice").callback().orElseThrow());
            assertThat(callback.issuer()).isEqualTo(server.url());
            assertThat(lured.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.MISMATCH));
            assertThat(attacker.requests("/oauth/token")).isEmpty();
            assertThat(server.requests("/oauth/token")).isEmpty();
            LoginCallback repaired =
                    new LoginCallback(LoginFlow.OAUTH, callback.handle(), callback.code(), attacker.url(), null);
            assertThat(lured.complete(repaired)).isEqualTo(refused(LoginOutcome.Reason.USED));
        }
    }

    @Test
    void knowsNoStateThatItDidNotGive() {
        server.offer(Flow.OAUTH);
        LoginCallback callback = walk.approved();
        LoginCallback other = new LoginCallback(LoginFlow.OAUTH, "another", callback.code(), server.url(), null);
        assertThat(walk.complete(other)).isEqualTo(refused(LoginOutcome.Reason.UNKNOWN));
        assertThat(server.requests("/oauth/token")).isEmpty();
    }

    @Test
    void saysThatTheServerRefusedTheCode() {
        server.offer(Flow.OAUTH);
        LoginCallback callback = walk.approved();
        LoginCallback forged = new LoginCallback(LoginFlow.OAUTH, callback.handle(), "forged", server.url(), null);
        assertThat(walk.complete(forged)).isEqualTo(refused(LoginOutcome.Reason.SERVER_REFUSED));
    }

    @Test
    void endsAnAttemptWhoseSecretsDoNotOpen() {
        server.offer(Flow.OAUTH);
        LoginCallback first = walk.approved();
        byte[] ofFirst = QuarkusTransaction.requiringNew()
                .call(() -> LoginAttempt.<LoginAttempt>listAll().get(0).kept);
        LoginCallback second = walk.approved();
        QuarkusTransaction.requiringNew().run(() -> LoginAttempt.update("kept = ?1", (Object) ofFirst));
        assertThat(walk.complete(second)).isEqualTo(refused(LoginOutcome.Reason.EXPIRED));
        assertThat(server.requests("/oauth/token")).isEmpty();
        assertThat(walk.complete(first)).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @Test
    void saysThatTheServerForgotTheSession() {
        server.offer(Flow.APP);
        LoginCallback callback = walk.approved();
        server.faults()
                .at("auth/session/userkey")
                .answer(400, "application/json", "{\"error\":{\"code\":\"NO_SUCH_SESSION\"}}");
        assertThat(walk.complete(callback)).isEqualTo(refused(LoginOutcome.Reason.SERVER_REFUSED));
    }

    @Test
    void registersAnApplicationOnceForEachServer() {
        server.offer(Flow.APP);
        walk.begin();
        walk.begin();
        new Walk(login, server, URI.create(site.toString())).begin();
        assertThat(server.requests("app/create")).hasSize(1);
        new Walk(login, server, URI.create("http://127.0.0.1:1/")).begin();
        assertThat(server.requests("app/create")).hasSize(2);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(RegisteredApp.count()).isOne());
    }

    @Test
    void registersItAnewWhereTheServerForgotIt() {
        server.offer(Flow.APP);
        walk.begin();
        server.reset();
        server.offer(Flow.APP);
        assertThat(walk.complete(walk.approved())).isInstanceOf(LoginOutcome.SignedIn.class);
        assertThat(server.requests("app/create")).hasSize(1);
    }

    @Test
    void endsWithTheSecretThatItBeganWithThoughAnotherWasRegisteredMeanwhile() {
        server.offer(Flow.APP);
        LoginCallback callback = walk.approved();
        new Walk(login, server, URI.create("http://127.0.0.1:1/")).begin();
        assertThat(walk.complete(callback)).isInstanceOf(LoginOutcome.SignedIn.class);
    }

    @Test
    void tellsThatAServerFailsInWhatItOffers() {
        server.offer(Flow.APP);
        server.faults().at("app/create").error(500, ErrorShape.MISSKEY);
        assertThatThrownBy(walk::begin).isInstanceOf(MisskeyException.Server.class);
    }

    private LoginFlow chosen(LoginFlow... order) {
        MisskeyHost host = MisskeyHost.of(server.url());
        URI address = URI.create(site.toString());
        BeginLogin begin = new BeginLogin(
                host,
                walk.browser,
                "/",
                address.resolve("/misskey/callback"),
                Optional.of(address.resolve("/misskey/oauth/client")));
        return new TokenFlows(new Order(List.of(order)), miAuth, oauth, app)
                .begin(hosts.choose(host), begin)
                .kind();
    }

    private record Order(List<LoginFlow> flows) implements LoginConfig {

        @Override
        public Hosts hosts() {
            return Hosts.ANY;
        }

        @Override
        public Optional<List<String>> allow() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> deny() {
            return Optional.empty();
        }

        @Override
        public Duration attemptExpiry() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration purgeEvery() {
            return Duration.ofMinutes(1);
        }
    }

    private static LoginOutcome refused(LoginOutcome.Reason reason) {
        return new LoginOutcome.Refused(reason);
    }
}
