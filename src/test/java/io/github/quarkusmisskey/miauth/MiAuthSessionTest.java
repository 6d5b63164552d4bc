package io.github.quarkusmisskey.miauth;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.miauth.internal.MiAuthCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MiAuthSessionTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");
    private static final Set<Permission> READ = Set.of(KnownPermission.READ_ACCOUNT);

    @Test
    void writesTheConsentPagesAddressToTheLetter() {
        MiAuthSession session = begin(new MiAuthRequest(
                "A & B=#1 100%+? みすきー/\"<>'",
                Optional.of(URI.create("https://app.example/icon.png?v=1&w=2")),
                Optional.of(URI.create("https://app.example:8443/back?a=b%20c&d=e+f#part")),
                Set.of(
                        KnownPermission.WRITE_NOTES,
                        KnownPermission.READ_ACCOUNT,
                        Permission.of("read:something-new"),
                        KnownPermission.WRITE_DRIVE)));
        assertThat(session.consentUri())
                .hasToString("https://misskey.example/miauth/" + session.id()
                        + "?name=A%20%26%20B%3D%231%20100%25%2B%3F%20%E3%81%BF%E3%81%99%E3%81%8D%E3%83%BC%2F%22%3C%3E%27"
                        + "&icon=https%3A%2F%2Fapp.example%2Ficon.png%3Fv%3D1%26w%3D2"
                        + "&callback=https%3A%2F%2Fapp.example%3A8443%2Fback%3Fa%3Db%2520c%26d%3De%2Bf%23part"
                        + "&permission=read%3Aaccount,read%3Asomething-new,write%3Adrive,write%3Anotes");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        MiAuthSession session = begin(new MiAuthRequest("App", Optional.empty(), Optional.empty(), READ));
        assertThat(session.consentUri())
                .hasToString("https://misskey.example/miauth/" + session.id() + "?name=App&permission=read%3Aaccount");
        MisskeyHost local = MisskeyHost.of("http://localhost:3000");
        assertThat(MiAuthSession.begin(local, session.request(), Instant.EPOCH)
                        .consentUri()
                        .toString())
                .startsWith("http://localhost:3000/miauth/");
    }

    @Test
    void neverUsesAnIdTwice() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String id = begin(new MiAuthRequest("App", Optional.empty(), Optional.empty(), READ))
                    .id();
            assertThat(UUID.fromString(id).version()).isEqualTo(4);
            ids.add(id);
        }
        assertThat(ids).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "mailto:a@b.example",
                "tel:123",
                "vbscript:x",
                "VBSCRIPT:x",
                "about:blank",
                "blob:https://a.example/x",
                "/relative",
                "callback",
                "//misskey.example/x",
                "?x"
            })
    void refusesCallbacksThatServersRefuse(String callback) {
        assertThatThrownBy(() -> MiAuthRequest.of("App", URI.create(callback), READ))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allback");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://app.example/back", "http://localhost:8080/", "myapp://done", "com.example.app:/done"})
    void takesOtherCallbacks(String callback) {
        assertThat(MiAuthRequest.of("App", URI.create(callback), READ).callback())
                .contains(URI.create(callback));
    }

    @Test
    void refusesARequestWithoutNameOrPermissions() {
        assertThatThrownBy(() -> new MiAuthRequest(" ", Optional.empty(), Optional.empty(), READ))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new MiAuthRequest(null, Optional.empty(), Optional.empty(), READ))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new MiAuthRequest("App", Optional.empty(), Optional.empty(), Set.of()))
                .hasMessageContaining("permission");
    }

    @Test
    void showsItsSecretInNoText() {
        MiAuthSession session = begin(new MiAuthRequest("App", Optional.empty(), Optional.empty(), READ));
        assertThat(session.toString()).contains("misskey.example").doesNotContain(session.id());
        MiAuthCheck check = new MiAuthCheck(true, "t0ken", new MiAuthUser("1", "alice", null, null));
        assertThat(check.toString()).doesNotContain("t0ken");
    }

    private static MiAuthSession begin(MiAuthRequest request) {
        return MiAuthSession.begin(HOST, request, Instant.EPOCH);
    }
}
