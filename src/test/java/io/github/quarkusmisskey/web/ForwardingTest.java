package io.github.quarkusmisskey.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ForwardingTest {

    @Test
    void refusesToBelieveHeadersOfEverybody() {
        assertThatThrownBy(() -> Forwarding.check(true, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.http.proxy.trusted-proxies");
        assertThatCode(() -> Forwarding.check(true, List.of("10.0.0.1"))).doesNotThrowAnyException();
        assertThatCode(() -> Forwarding.check(false, List.of())).doesNotThrowAnyException();
    }
}
