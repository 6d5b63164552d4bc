package io.github.quarkusmisskey.oauth;

import java.util.List;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.oauth.internal.OAuthDiscovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OAuthServerTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");

    @Test
    void takesADocumentOfTheServerItself() {
        assertThat(OAuthServer.of(HOST, document("https://misskey.example", "https://misskey.example/oauth/token")))
                .hasValueSatisfying(server -> {
                    assertThat(server.issuer()).isEqualTo("https://misskey.example");
                    assertThat(server.authorizationEndpoint()).hasToString("https://misskey.example/oauth/authorize");
                    assertThat(server.tokenPath()).isEqualTo("/oauth/token");
                });
        assertThat(OAuthServer.of(HOST, document("https://misskey.example/", "https://misskey.example:443/t/k")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, https://misskey.example/oauth/token",
        "https://misskey.example/sub, https://misskey.example/oauth/token",
        "https://misskey.example?a, https://misskey.example/oauth/token",
        "http://misskey.example, https://misskey.example/oauth/token",
        ", https://misskey.example/oauth/token",
        "https://misskey.example, https://evil.example/oauth/token",
        "https://misskey.example, http://misskey.example/oauth/token",
        "https://misskey.example, https://misskey.example:8443/oauth/token",
        "https://misskey.example, https://misskey.example@evil.example/oauth/token",
        "https://misskey.example, https://user@misskey.example/oauth/token",
        "https://misskey.example, https://misskey.example/oauth/token?to=evil",
        "https://misskey.example, https://misskey.example//evil.example/token",
        "https://misskey.example, https://169.254.169.254/latest",
        "https://misskey.example, /oauth/token",
        "https://misskey.example, mailto:token@misskey.example",
        "https://misskey.example, 'https://misskey.example/a b'",
        "https://misskey.example,"
    })
    void refusesADocumentThatNamesOthers(String issuer, String token) {
        assertThat(OAuthServer.of(HOST, document(issuer, token))).isEmpty();
    }

    @Test
    void refusesAConsentPageElsewhereAndServersWithoutProof() {
        assertThat(OAuthServer.of(
                        HOST,
                        new OAuthDiscovery(
                                "https://misskey.example",
                                "https://evil.example/oauth/authorize",
                                "https://misskey.example/oauth/token",
                                List.of("S256"))))
                .isEmpty();
        OAuthDiscovery good = document("https://misskey.example", "https://misskey.example/oauth/token");
        assertThat(OAuthServer.of(
                        HOST,
                        new OAuthDiscovery(
                                good.issuer(), good.authorizationEndpoint(), good.tokenEndpoint(), List.of("plain"))))
                .isEmpty();
        assertThat(OAuthServer.of(
                        HOST,
                        new OAuthDiscovery(good.issuer(), good.authorizationEndpoint(), good.tokenEndpoint(), null)))
                .isEmpty();
        assertThat(OAuthServer.of(HOST, null)).isEmpty();
    }

    private static OAuthDiscovery document(String issuer, String token) {
        return new OAuthDiscovery(issuer, "https://misskey.example/oauth/authorize", token, List.of("S256"));
    }
}
