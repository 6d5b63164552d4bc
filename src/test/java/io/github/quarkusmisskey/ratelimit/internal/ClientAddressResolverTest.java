package io.github.quarkusmisskey.ratelimit.internal;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientAddressResolverTest {

    private static ClientAddressResolver resolver(boolean enabled, String... trusted) {
        return new ClientAddressResolver(enabled, Optional.of(List.of(trusted)), 1);
    }

    @Test
    void refusesToBelieveHeadersOfEverybody() {
        assertThatThrownBy(() -> resolver(true))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.http.proxy.trusted-proxies");
        assertThatCode(() -> resolver(true, "10.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> resolver(false)).doesNotThrowAnyException();
    }

    @Test
    void believesTheProxyThatIsTrustedAndNobodyElse() {
        List<String> forwarded = List.of("192.0.2.1, 203.0.113.7");
        assertThat(resolver(true, "10.0.0.1").client("10.0.0.1", forwarded)).isEqualTo("203.0.113.7");
        assertThat(resolver(true, "10.0.0.1").client("10.0.0.2", forwarded)).isEqualTo("10.0.0.2");
        assertThat(resolver(false, "10.0.0.1").client("10.0.0.1", forwarded)).isEqualTo("10.0.0.1");
        assertThat(resolver(false).client(null, forwarded)).isEqualTo("unknown");
    }

    @Test
    void takesAnIpv6NetworkForOneClient() {
        ClientAddressResolver resolver = resolver(true, "10.0.0.1");
        String client = resolver.client("10.0.0.1", List.of("2001:db8:1:2::1"));
        assertThat(resolver.client("10.0.0.1", List.of("[2001:db8:1:2:ffff::9]:443")))
                .isEqualTo(client)
                .endsWith("/64");
        assertThat(resolver.client("10.0.0.1", List.of("2001:db8:1:3::1"))).isNotEqualTo(client);
    }
}
