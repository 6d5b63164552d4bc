package io.github.quarkusmisskey.api.internal.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.github.quarkusmisskey.api.ServerSoftware;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerVersionTest {

    private static final List<String> ASCENDING = List.of(
            "0.9",
            "12.119.2",
            "13.9.2",
            "13.14.0-beta.2",
            "13.14.0-beta.10",
            "13.14.0-rc.1",
            "13.14.0",
            "13.14.1",
            "2023.12.9",
            "2024.2.0",
            "2024.11.0-alpha.0",
            "2024.11.0-alpha.1",
            "2024.11.0-beta5.security3",
            "2024.11.0",
            "2024.11.0-fork.2",
            "2024.11.0-fork.10",
            "2024.11.0-fork.10.1",
            "2024.11.1",
            "2025.4.1",
            "2025.4.1-foo.2",
            "2025.4.1.1",
            "2026.5.1");

    @Test
    void ordersReleasesWhatComesBeforeThemAndWhatForksPutOnTop() {
        List<ServerVersion> expected = ASCENDING.stream().map(ServerVersion::of).toList();
        List<ServerVersion> sorted = new ArrayList<>(expected);
        Collections.shuffle(sorted, new Random(7));
        Collections.sort(sorted);
        assertThat(sorted).hasToString(expected.toString());
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < expected.size(); j++) {
                assertThat(Integer.signum(expected.get(i).compareTo(expected.get(j))))
                        .as("%s to %s", expected.get(i), expected.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void takesOneVersionInSeveralSpellings() {
        for (String same : List.of("13.14", "13.14.0", "v13.14.0", " 13.14.0\n", "13.14.0+build.7", "13.14.0.0")) {
            assertThat(ServerVersion.of(same))
                    .isEqualTo(ServerVersion.of("13.14.0"))
                    .hasSameHashCodeAs(ServerVersion.of("13.14.0"));
        }
        assertThat(ServerVersion.of("2025.4.1-FOO.02")).isEqualTo(ServerVersion.of("2025.4.1-foo.2"));
        assertThat(ServerVersion.of("2025.4.1-foo.2")).isNotEqualTo(ServerVersion.of("2025.4.1-bar.2"));
        assertThat(ServerVersion.of("2025.4.1-developers.1").compareTo(ServerVersion.of("2025.4.1")))
                .isPositive();
    }

    @Test
    void saysWhetherItIsAtLeastAnother() {
        assertThat(ServerVersion.of("2025.4.1-foo.2").isAtLeast("2025.4.1")).isTrue();
        assertThat(ServerVersion.of("2024.11.0-alpha.0").isAtLeast("2024.11.0")).isFalse();
        assertThat(ServerVersion.of("13.14.0").isAtLeast("13.14.0")).isTrue();
        assertThatThrownBy(() -> ServerVersion.of("13.14.0").isAtLeast("latest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("latest");
        assertThat(ServerVersion.of("2025.4.1-foo.2")).hasToString("2025.4.1-foo.2");
    }

    @Test
    void readsWhatForksPutBehindTheirNumbers() {
        assertThat(ServerVersion.of("11.37.1-20210130020833").isAtLeast("11.37.1"))
                .isTrue();
        assertThat(ServerVersion.of("1.0.1-4.14.0-alpha.3").isAtLeast("1.0.1")).isTrue();
        assertThat(ServerVersion.of("4.10.0-rc.3-yojo0.5.1").isAtLeast("4.10.0"))
                .isFalse();
    }

    @Test
    void comparesVersionsOfTheSameSoftwareOnly() {
        ServerSoftware misskey = new ServerSoftware("misskey", "13.13.2");
        assertThat(misskey.isAtLeast("misskey", "13.14.0")).contains(false);
        assertThat(misskey.isAtLeast("misskey", "13.13.0")).contains(true);
        assertThat(misskey.isAtLeast("cherrypick", "4.0.0")).isEmpty();
        assertThat(new ServerSoftware("misskey", "unknown").isAtLeast("misskey", "13.14.0"))
                .isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"unknown", "v", "-1", "1..2", "1.2.3/x", "99999999999", "1.2.3 (fork)", ".1"})
    void takesOtherWordsForNoVersion(String text) {
        assertThat(ServerVersion.parse(text)).isEmpty();
        assertThat(ServerVersion.parse("1".repeat(200))).isEmpty();
        assertThat(ServerVersion.parse("1-a" + "a".repeat(200))).isEmpty();
    }
}
