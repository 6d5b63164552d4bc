package io.github.quarkusmisskey.ratelimit.internal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientAddressTest {

    private final ClientAddress behindProxies = new ClientAddress(List.of("10.0.0.0/8", "2001:db8:99::1"), 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            10.0.0.1       | 192.0.2.1                            | 192.0.2.1
            10.0.0.1       | 203.0.113.9, 192.0.2.1               | 192.0.2.1
            10.0.0.1       | 203.0.113.9, 192.0.2.1, 10.9.9.9     | 192.0.2.1
            10.0.0.1       | 10.1.1.1, 10.2.2.2                   | 10.1.1.1
            192.0.2.77     | 203.0.113.9                          | 192.0.2.77
            2001:db8:99::1 | "[2001:db8::7]:4711"                 | 2001:db8::7
            10.0.0.1       | [2001:DB8:0::7]                      | 2001:db8::7
            10.0.0.1       | 192.0.2.1:65000                      | 192.0.2.1
            10.0.0.1       | ::ffff:192.0.2.1                     | 192.0.2.1
            ::ffff:10.0.0.1| 192.0.2.1                            | 192.0.2.1
            """)
    void readsFromTheRightForAsLongAsProxiesAreTrusted(String peer, String forwarded, String client) {
        assertThat(behindProxies.of(peer, List.of(forwarded))).contains(client);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown
            _secret
            1.2.3
            [2001:db8
            example.com
            192.0.2.1, unknown
            192.0.2.1,
            """)
    void hasNoAddressForWhatCannotBeRead(String forwarded) {
        assertThat(behindProxies.of("10.0.0.1", List.of(forwarded))).isEmpty();
        assertThat(behindProxies.of(null, List.of("192.0.2.1"))).isEmpty();
    }

    @Test
    void joinsHeadersInTheirOrder() {
        assertThat(behindProxies.of("10.0.0.1", List.of("203.0.113.9", "192.0.2.1, 10.0.0.2")))
                .contains("192.0.2.1");
    }

    @Test
    void goesAsManyHopsAsThereAreProxies() {
        ClientAddress twoHops = new ClientAddress(List.of("10.0.0.1"), 2);
        assertThat(twoHops.of("10.0.0.1", List.of("203.0.113.9, 192.0.2.1, 172.16.5.5")))
                .contains("192.0.2.1");
        assertThat(twoHops.of("172.16.5.5", List.of("203.0.113.9"))).contains("172.16.5.5");
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/33", "10.0.0.0/x", "no.such.name.invalid"})
    void refusesWhatIsNoProxy(String trusted) {
        assertThatThrownBy(() -> new ClientAddress(List.of(trusted), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quarkus.http.proxy.trusted-proxies")
                .hasMessageContaining(trusted);
    }
}
