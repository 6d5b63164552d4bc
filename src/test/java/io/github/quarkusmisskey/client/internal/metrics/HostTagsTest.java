package io.github.quarkusmisskey.client.internal.metrics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostTagsTest {

    private final HostTags tags = new HostTags(List.of(MisskeyHost.of("main.example")), 2);

    @Test
    void namesThoseThatWereCalledFirstAndTheConfiguredOnes() {
        assertThat(name("a.example")).isEqualTo("a.example");
        assertThat(name("a.example")).isEqualTo("a.example");
        assertThat(name("b.example:3000")).isEqualTo("b.example:3000");
        assertThat(name("c.example")).isEqualTo("other");
        assertThat(name("main.example")).isEqualTo("main.example");
        assertThat(name("b.example:3000")).isEqualTo("b.example:3000");
    }

    @Test
    void namesNoMoreWhenMoreAreCalledAtOnce() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> name("h" + i % 500 + ".example"))
                        .filter(name -> !name.equals("other"))
                        .collect(Collectors.toSet()))
                .hasSizeLessThanOrEqualTo(2);
    }

    private String name(String host) {
        return tags.apply(MisskeyHost.of(host)).stream()
                .map(Tag::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
