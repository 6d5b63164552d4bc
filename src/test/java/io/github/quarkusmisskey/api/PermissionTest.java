package io.github.quarkusmisskey.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PermissionTest {

    @Test
    void knowsEveryPermissionOfMisskeyInItsOrder() throws IOException {
        assertThat(KnownPermission.values())
                .hasSize(85 + 6)
                .extracting(KnownPermission::value)
                .containsExactlyElementsOf(namesOfMisskey())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(KnownPermission.class)
    void findsKnownOnesByName(KnownPermission permission) {
        assertThat(Permission.of(permission.value())).isSameAs(permission).hasToString(permission.value());
        assertThat(permission.name())
                .isEqualTo(permission.value().toUpperCase(Locale.ROOT).replaceAll("[:-]", "_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read:new-feature", "write:admin:x_y.z", "Write:Notes", "write:notes2"})
    void namesUnknownOnes(String value) {
        assertThat(Permission.of(value)).isEqualTo(new OtherPermission(value)).hasToString(value);
        assertThat(Permission.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "write:notes,read:account",
                " write:notes",
                "write:notes\n",
                "write notes",
                "a\0",
                "é",
                "a&b=c"
            })
    void refusesWhatWouldNotArriveAsOneName(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Permission.of(value));
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThat(Permission.of("a".repeat(128)).value()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> Permission.of("a".repeat(129)));
    }

    @ParameterizedTest
    @NullSource
    void refusesNull(String value) {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> Permission.of(value));
    }

    private static List<String> namesOfMisskey() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PermissionTest.class.getResourceAsStream("permissions.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
