package io.github.quarkusmisskey.login.internal;

import java.net.URI;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.OtherRoot;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginHostException;
import io.github.quarkusmisskey.login.LoginService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(OtherRoot.class)
@QuarkusTestResource(DevServerResource.class)
class LoginHostsTest {

    @Inject
    LoginService login;

    @InjectDevServer
    DevServer server;

    @BeforeEach
    void reset() {
        server.reset();
    }

    @Test
    void takesAConfiguredServer() {
        assertThat(begin(server.url())).asString().startsWith(server.url() + "/miauth/");
    }

    @Test
    void refusesAServerThatIsNotConfiguredWithoutAskingIt() {
        refuses("http://127.0.0.1:" + server.port());
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void refusesADeniedServerAlsoWhenItIsConfigured() {
        refuses("https://eu.denied.example");
    }

    private void refuses(String host) {
        assertThatThrownBy(() -> begin(host))
                .isInstanceOfSatisfying(LoginHostException.class, e -> assertThat(e.reason())
                        .isEqualTo(LoginHostException.Reason.NOT_ALLOWED));
    }

    private URI begin(String host) {
        URI callback = URI.create("http://localhost/misskey/callback");
        return login.begin(new BeginLogin(MisskeyHost.of(host), BrowserSecret.fresh(), "/", callback));
    }
}
