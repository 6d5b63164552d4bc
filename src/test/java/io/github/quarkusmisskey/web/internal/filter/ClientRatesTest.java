package io.github.quarkusmisskey.web.internal.filter;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientRatesTest {

    private final ClientRates rates = new ClientRates(3, 30_000);

    @Test
    void letsTheFirstRequestsPassAndTellsTheWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(rates.take("192.0.2.1")).isZero();
        }
        assertThat(rates.take("192.0.2.1")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
        assertThat(rates.take("192.0.2.2")).isZero();
    }

    @Test
    void countsAnIpv6NetworkAsOneClient() {
        for (int i = 0; i < 3; i++) {
            assertThat(rates.take("2001:db8:1:2::" + i)).isZero();
        }
        assertThat(rates.take("2001:db8:1:2:ffff::9")).isPositive();
        assertThat(rates.take("2001:db8:1:3::1")).isZero();
    }

    @Test
    void countsAMappedAddressAsItsIpv4Address() {
        for (int i = 0; i < 3; i++) {
            assertThat(rates.take("::ffff:192.0.2.7")).isZero();
        }
        assertThat(rates.take("192.0.2.7")).isPositive();
    }

    @Test
    void forgetsTheOldestClientsWhenThereAreTooMany() {
        for (int i = 0; i < 20_000; i++) {
            rates.take("10.0." + i / 256 + "." + i % 256);
        }
        assertThat(rates.clients()).isEqualTo(10_000);
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> new ClientRates(0, 1)).hasMessageContaining("misskey.web.login-rate-limit");
    }

    @Test
    void countsAllTogetherToo() {
        ClientRates few = new ClientRates(3, 5);
        for (int i = 0; i < 5; i++) {
            assertThat(few.take("192.0.2." + i)).isZero();
        }
        assertThat(few.take("192.0.2.99")).isPositive();
    }
}
