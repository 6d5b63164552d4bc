package io.github.quarkusmisskey.client.internal.call;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Settings;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.config.MisskeyConfig;
import io.github.quarkusmisskey.client.internal.config.TokenIn;
import io.smallrye.config.SmallRyeConfig;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfiguredHostsTest {

    private static final String MAIN = "misskey.hosts.main.";

    @Test
    void knowsHostsByName() {
        ConfiguredHosts hosts = hosts(Map.of(
                MAIN + "url",
                "https://Misskey.Example/",
                MAIN + "token",
                "t0ken",
                MAIN + "token-in",
                "header",
                "misskey.hosts.other.url",
                "https://other.example:3000",
                "misskey.default-host",
                "main"));
        MisskeyHost main = MisskeyHost.of("misskey.example");
        assertThat(hosts.all()).containsOnlyKeys("main", "other").containsEntry("main", main);
        assertThat(hosts.find("other")).contains(MisskeyHost.of("other.example:3000"));
        assertThat(hosts.find("third")).isEmpty();
        assertThat(hosts.defaultHost()).isEqualTo(main);
        assertThat(hosts.tokenOf(main)).contains(AccessToken.of("t0ken"));
        assertThat(hosts.tokenIn(main)).isEqualTo(TokenIn.HEADER);
        assertThat(hosts.tokenIn(MisskeyHost.of("unknown.example"))).isEqualTo(TokenIn.BODY);
        assertThat(hosts.tokenOf(MisskeyHost.of("other.example:3000"))).isEmpty();
        assertThat(hosts.tokenOf(MisskeyHost.of("misskey.example:8443"))).isEmpty();
    }

    @Test
    void takesTheOnlyHostAsTheDefault() {
        assertThat(hosts(Map.of(MAIN + "url", "misskey.example")).defaultHost())
                .isEqualTo(MisskeyHost.of("misskey.example"));
        assertThatThrownBy(() -> hosts(Map.of()).defaultHost())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("misskey.hosts.<name>.url");
        assertThatThrownBy(() -> hosts(Map.of(MAIN + "url", "a.example", "misskey.hosts.b.url", "b.example"))
                        .defaultHost())
                .hasMessageContaining("misskey.default-host=<name>");
    }

    @ParameterizedTest
    @CsvSource({
        "misskey.hosts.main.url, http://misskey.example, misskey.hosts.main.url",
        "misskey.hosts.main.url, https://misskey.example/api, misskey.hosts.main.url",
        "misskey.hosts.main.url, https://user@misskey.example, misskey.hosts.main.url",
        "misskey.hosts.main.url, ftp://misskey.example, misskey.hosts.main.url",
        "misskey.hosts.main.url, https://, misskey.hosts.main.url",
        "misskey.default-host, nobody, misskey.default-host",
        "misskey.hosts.main.token, a b, misskey.hosts.main.token",
        "misskey.hosts.main.token-in, cookie, misskey.hosts.main.token-in",
        "misskey.hosts.main.tokn, t0ken, misskey.hosts.main.tokn",
        "misskey.hosts.second.token, t0ken, misskey.hosts.second.url",
        "misskey.hosts.second.url, https://good.example, misskey.hosts.second.url",
        "misskey.defalt-host, main, misskey.defalt-host",
        "misskey.client.read-timeout, soon, misskey.client.read-timeout",
        "misskey.client.max-response-size, big, misskey.client.max-response-size",
        "misskey.client.conect-timeout, 5s, misskey.client.conect-timeout"
    })
    void namesTheKeyThatIsWrong(String key, String value, String named) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(MAIN + "url", "https://good.example");
        settings.put(key, value);
        assertThatThrownBy(() -> hosts(settings)).hasMessageContaining(named);
    }

    @Test
    void neverRepeatsATokenThatIsWrong() {
        assertThatThrownBy(() -> hosts(Map.of(MAIN + "url", "https://good.example", MAIN + "token", "se cret")))
                .satisfies(e -> assertThat(Throwables.getStackTrace(e)).doesNotContain("se cret"));
    }

    private static ConfiguredHosts hosts(Map<String, String> settings) {
        SmallRyeConfig config = Settings.of(settings);
        return new ConfiguredHosts(
                config.getConfigMapping(MisskeyConfig.class), config.getConfigMapping(ClientConfig.class));
    }
}
