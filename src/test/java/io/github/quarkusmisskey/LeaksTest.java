package io.github.quarkusmisskey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeaksTest {

    private static final String SECRET = "k3yAbCdEfGh-JkLm_oPqRsTuVwXyZ012";

    static Stream<String> leaks() {
        byte[] before = ("POST /x\r\n" + SECRET + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] shifted = ("POST /xy\r\n" + SECRET + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] further = ("POST /xyz\r\n" + SECRET + "\r\n").getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                SECRET,
                "..." + SECRET.substring(0, 16),
                SECRET.substring(11, 28) + "...",
                HexFormat.of().formatHex(before),
                HexFormat.of().withUpperCase().formatHex(before),
                Base64.getEncoder().encodeToString(before),
                Base64.getEncoder().encodeToString(shifted),
                Base64.getUrlEncoder().encodeToString(further));
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void findsASecretInEveryForm(String leak) {
        assertThat(Leaks.find("before " + leak + " after", List.of("another-secret-1234", SECRET)))
                .hasSize(1);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(Leaks.find("k3yAbC and DEfGh", List.of(SECRET))).isEmpty();
    }
}
