package io.github.quarkusmisskey.api.internal.host;

import java.net.URI;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.InvalidHostException.Reason;
import io.github.quarkusmisskey.api.MisskeyHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MisskeyHostTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            misskey.example                   | misskey.example
            Misskey.EXAMPLE                   | misskey.example
            HTTPS://Misskey.Example/          | misskey.example
            https://misskey.example           | misskey.example
            misskey.example/                  | misskey.example
            misskey.example.                  | misskey.example
            misskey.example.:3000             | misskey.example:3000
            @alice@misskey.example            | misskey.example
            @a_l.i-ce@Misskey.Example:3000    | misskey.example:3000
            @alice@みすきー.example            | xn--w8jxa7itv.example
            misskey.example:3000              | misskey.example:3000
            misskey.example:65535             | misskey.example:65535
            misskey.example:00443             | misskey.example
            https://misskey.example:443       | misskey.example
            https://misskey.example:80        | misskey.example:80
            http://misskey.example:80/        | http://misskey.example
            http://misskey.example:443        | http://misskey.example:443
            http://localhost:3000             | http://localhost:3000
            localhost                         | localhost
            misskey                           | misskey
            https.example                     | https.example
            a-b.c--d.example                  | a-b.c--d.example
            1.2.3.example                     | 1.2.3.example
            3com.example                      | 3com.example
            みすきー.example                   | xn--w8jxa7itv.example
            みすきー。ｅｘａｍｐｌｅ。             | xn--w8jxa7itv.example
            misskey｡example                   | misskey.example
            misskey．example                  | misskey.example
            ＭＩＳＳＫＥＹ．example             | misskey.example
            ﾐｽｷｰ.example                      | xn--nckxa7i0e.example
            미스키.example                      | xn--hg3b25jh5m.example
            BÜCHER.example                    | xn--bcher-kva.example
            bu\\u0308cher.example              | xn--bcher-kva.example
            XN--BCHER-KVA.example             | xn--bcher-kva.example
            xn--fa-hia.example                | xn--fa-hia.example
            ｘｎ－－fa-hia.example              | xn--fa-hia.example
            例え.テスト                         | xn--r8jz45g.xn--zckzah
            💩.la                             | xn--ls8h.la
            🦊.example                        | xn--9s9h.example
            ❤️.example                        | xn--qei.example
            i❤.ws                             | xn--i-7iq.ws
            127.0.0.1                         | 127.0.0.1
            192.0.2.1:3000                    | 192.0.2.1:3000
            203.0.113.255.                    | 203.0.113.255
            １２７.０.０.１                     | 127.0.0.1
            [::1]                             | [::1]
            [::]                              | [::]
            http://[::1]:3000                 | http://[::1]:3000
            [2001:DB8:0:0:0:0:0:1]            | [2001:db8::1]
            [2001:db8:0:0:1:0:0:1]            | [2001:db8::1:0:0:1]
            [2001:0db8:0:1:1:1:1:1]           | [2001:db8:0:1:1:1:1:1]
            [2001:db8::1:1:1:1:1]             | [2001:db8:0:1:1:1:1:1]
            [1:0:0:2:0:0:0:3]                 | [1:0:0:2::3]
            [1::]:443                         | [1::]
            [::ffff:192.0.2.1]                | [::ffff:c000:201]
            [64:ff9b::192.0.2.33]             | [64:ff9b::c000:221]
            """)
    void readsWhatAPersonMeans(String typed, String canonical) {
        MisskeyHost host = MisskeyHost.of(unescape(typed));

        assertThat(host).hasToString(canonical).isEqualTo(MisskeyHost.of(canonical));
        assertThat(host.uri()).hasHost(host.name()).hasPort(host.port()).hasScheme(host.secure() ? "https" : "http");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                    | EMPTY
            \\u0020\\u0009\\u000d\\u000a                           | EMPTY
            \\u3000\\u00a0                        | EMPTY
            alice@misskey.example                 | USER_INFO
            https://alice@misskey.example         | USER_INFO
            https://alice:pw@misskey.example/     | USER_INFO
            alice:pw@misskey.example              | USER_INFO
            https://@alice@misskey.example        | USER_INFO
            https://@misskey.example              | USER_INFO
            @misskey.example                      | USER_INFO
            @alice@evil@misskey.example           | USER_INFO
            @@misskey.example                     | USER_INFO
            @al:ice@misskey.example               | USER_INFO
            misskey.example@evil.example          | USER_INFO
            acct:alice@misskey.example            | USER_INFO
            ＠alice＠misskey.example               | CHARACTER
            misskey.example＠evil.example          | CHARACTER
            misskey.example/@alice                | PATH
            https://misskey.example/notes/1       | PATH
            misskey.example//                     | PATH
            //misskey.example                     | PATH
            https:///misskey.example              | PATH
            /                                     | NAME
            https://                              | NAME
            misskey.example?i=token               | PATH
            misskey.example/?u=https://a.example  | PATH
            misskey.example#a                     | PATH
            https://misskey.example/#             | PATH
            misskey.example／path                 | CHARACTER
            misskey.example？a                    | CHARACTER
            misskey.example：3000                 | CHARACTER
            misskey.example\\u2100.evil.example   | CHARACTER
            misskey.example\\evil.example         | CHARACTER
            https:\\\\misskey.example             | CHARACTER
            misskey%2eexample                     | CHARACTER
            misskey.example%00                    | CHARACTER
            misskey .example                      | CHARACTER
            misskey\\u00a0a.example               | CHARACTER
            misskey\\u3000a.example               | CHARACTER
            mis_skey.example                      | CHARACTER
            misskey!.example                      | CHARACTER
            a,b.example                           | CHARACTER
            <b>.example                           | CHARACTER
            ${host}.example                       | CHARACTER
            *.example                             | CHARACTER
            a⒈b.example                           | CHARACTER
            misskey…example                       | NAME
            misskey.example\\u0000                | CONTROL_CHARACTER
            misskey\\u0009.example                | CONTROL_CHARACTER
            misskey.example\\u000d\\u000aHost:a   | CONTROL_CHARACTER
            misskey\\u007f.example                | CONTROL_CHARACTER
            misskey\\u0085.example                | CONTROL_CHARACTER
            \\u001fmisskey.example                | CONTROL_CHARACTER
            misskey\\u200b.example                | CONTROL_CHARACTER
            misskey\\u2060.example                | CONTROL_CHARACTER
            misskey\\ufeff.example                | CONTROL_CHARACTER
            misskey\\u00ad.example                | CONTROL_CHARACTER
            misskey\\u202e.example                | CONTROL_CHARACTER
            misskey\\u2066.example                | CONTROL_CHARACTER
            misskey\\u034f.example                | CONTROL_CHARACTER
            misskey\\u3164.example                | CONTROL_CHARACTER
            misskey\\u2800.example                | CONTROL_CHARACTER
            misskey\\ue000.example                | CONTROL_CHARACTER
            misskey\\ud800.example                | CONTROL_CHARACTER
            misskey\\udb40\\udc61.example         | CONTROL_CHARACTER
            mis\\u200dskey.example                | AMBIGUOUS
            mis\\u200cskey.example                | AMBIGUOUS
            👨\\u200d👩.example                    | AMBIGUOUS
            straße.example                        | AMBIGUOUS
            STRA\\u1e9eE.example                  | AMBIGUOUS
            πόλος.example                         | AMBIGUOUS
            İstanbul.example                      | AMBIGUOUS
            \\u04c0.example                       | AMBIGUOUS
            \\u10a0.example                       | AMBIGUOUS
            \\u13f8.example                       | AMBIGUOUS
            \\uab70.example                       | AMBIGUOUS
            \\u1c80.example                       | AMBIGUOUS
            \\u0308a.example                      | NAME
            xn--ksa.example                       | NAME
            ftp://misskey.example                 | SCHEME
            wss://misskey.example                 | SCHEME
            file:///etc/passwd                    | SCHEME
            javascript://misskey.example          | SCHEME
            https:misskey.example                 | SCHEME
            https:/misskey.example                | SCHEME
            HTTP:misskey.example                  | SCHEME
            https://https://misskey.example       | PATH
            https://https:                        | PORT
            javascript:alert(1)                   | PORT
            misskey.example:                      | PORT
            misskey.example:0                     | PORT
            misskey.example:65536                 | PORT
            misskey.example:4294967739            | PORT
            misskey.example:-1                    | PORT
            misskey.example:+443                  | PORT
            misskey.example:0x1bb                 | PORT
            misskey.example:٤٤٣                   | PORT
            misskey.example:３０００               | PORT
            [::1]:                                | PORT
            misskey..example                      | NAME
            .misskey.example                      | NAME
            misskey.example..                     | NAME
            .                                     | NAME
            。                                    | NAME
            -misskey.example                      | NAME
            misskey-.example                      | NAME
            misskey.example-                      | NAME
            misskey.1a                            | NAME
            3c0a7f                                | NAME
            xn--.example                          | NAME
            xn--a.example                         | NAME
            xn--abc-.example                      | NAME
            xn--misskey-.example                  | NAME
            xn--99999999999.example               | NAME
            xn--みすきー.example                   | NAME
            xn--bcher-KVB-.example                | NAME
            xn--3a.example                        | NAME
            \\ufe0f.example                       | NAME
            0177.0.0.1                            | ADDRESS
            127.0.0.01                            | ADDRESS
            0x7f.0.0.1                            | ADDRESS
            0x7f.1                                | ADDRESS
            0x7F000001                            | ADDRESS
            0x                                    | ADDRESS
            127.1                                 | ADDRESS
            127.0.1                               | ADDRESS
            2130706433                            | ADDRESS
            017700000001                          | ADDRESS
            0                                     | ADDRESS
            1.2.3.4.5                             | ADDRESS
            256.0.0.1                             | ADDRESS
            1.2.3.                                | ADDRESS
            1..2.3                                | ADDRESS
            a.example.80                          | ADDRESS
            a.example.0x50                        | ADDRESS
            ①②⑦.1                                | ADDRESS
            ::1                                   | ADDRESS
            2001:db8::1                           | ADDRESS
            misskey.example:80:80                 | ADDRESS
            [::1                                  | ADDRESS
            []                                    | ADDRESS
            [:]                                   | ADDRESS
            [:::]                                 | ADDRESS
            [::1]a                                | ADDRESS
            [1:2:3:4:5:6:7]                       | ADDRESS
            [1:2:3:4:5:6:7:8:9]                   | ADDRESS
            [1:2:3:4::5:6:7:8]                    | ADDRESS
            [1::2::3]                             | ADDRESS
            [12345::]                             | ADDRESS
            [g::]                                 | ADDRESS
            [1.2.3.4::]                           | ADDRESS
            [::1.2.3]                             | ADDRESS
            [::01.2.3.4]                          | ADDRESS
            [::1.2.3.4:5]                         | ADDRESS
            [fe80::1%eth0]                        | CHARACTER
            [v1.a]                                | ADDRESS
            [misskey.example]                     | ADDRESS
            misskey.example]                      | CHARACTER
            [::１]                                | ADDRESS
            """)
    void refusesNastySpellings(String typed, Reason reason) {
        assertThatExceptionOfType(InvalidHostException.class)
                .isThrownBy(() -> MisskeyHost.of(unescape(typed)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(200))
                .satisfies(e -> assertThat(e.getMessage().codePoints()).noneMatch(HostCharacters::isInvisible));
    }

    @Test
    void takesNothingGivenForEmpty() {
        assertThatExceptionOfType(InvalidHostException.class)
                .isThrownBy(() -> MisskeyHost.of(null))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void stripsSurroundingSpacesOfAnyKind() {
        assertThat(MisskeyHost.of("\u3000 \t\u00a0misskey.example\r\n ")).hasToString("misskey.example");
    }

    @Test
    void keepsToTheLengthsOfTheDns() {
        String label = "a".repeat(63);
        String name = String.join(".", label, label, label, "a".repeat(61));

        assertThat(MisskeyHost.of(name).name()).hasSize(253);
        assertThat(MisskeyHost.of(name + ".").name()).hasSize(253);
        assertRefused(name + "a", Reason.TOO_LONG);
        assertRefused(label + "a.example", Reason.TOO_LONG);
        assertRefused("ü".repeat(80) + ".example", Reason.NAME);
        assertRefused("a.".repeat(600) + "example", Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://alice:hunter2secret@misskey.example",
                "https://alice:hunter2secret",
                "misskey.example/?i=hunter2secret",
                "misskey.example:hunter2secret",
                "https://alice:hunter2secret%40@misskey.example",
                "https://alice:hunter2secret/@misskey.example",
            })
    void repeatsNoSecretInTheMessage(String typed) {
        assertThatExceptionOfType(InvalidHostException.class)
                .isThrownBy(() -> MisskeyHost.of(typed))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "true, Misskey.example, -1, NAME",
        "true, misskey.example., -1, NAME",
        "true, みすきー.example, -1, NAME",
        "true, ::1, -1, CHARACTER",
        "true, [0::1], -1, NAME",
        "true, misskey.example/a, -1, CHARACTER",
        "true, a@misskey.example, -1, CHARACTER",
        "true, misskey.example:3000, -1, CHARACTER",
        "true, '', -1, NAME",
        "true, misskey.example, 443, PORT",
        "false, misskey.example, 80, PORT",
        "true, misskey.example, 0, PORT",
        "true, misskey.example, -2, PORT",
        "true, misskey.example, 65536, PORT",
    })
    void hasNoInstanceThatIsNotCanonical(boolean secure, String name, int port, Reason reason) {
        assertThatExceptionOfType(InvalidHostException.class)
                .isThrownBy(() -> new MisskeyHost(secure, name, port))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void tellsServersApartBySchemeNameAndPort() {
        assertThat(MisskeyHost.of("misskey.example"))
                .isEqualTo(MisskeyHost.of("HTTPS://MISSKEY.example.:443/"))
                .isNotEqualTo(MisskeyHost.of("http://misskey.example"))
                .isNotEqualTo(MisskeyHost.of("misskey.example:444"));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "[::1], true", "misskey.example, false", "1.2.3.4.example, false", "localhost, false"
    })
    void tellsAddressesFromNames(String typed, boolean address) {
        assertThat(MisskeyHost.of(typed).isAddress()).isEqualTo(address);
    }

    @Test
    void turnsPlainHttpIntoHttps() {
        assertThat(MisskeyHost.of("http://misskey.example").secured()).hasToString("misskey.example");
        assertThat(MisskeyHost.of("http://misskey.example:443").secured()).hasToString("misskey.example");
        assertThat(MisskeyHost.of("http://misskey.example:3000").secured()).hasToString("misskey.example:3000");
        assertThat(MisskeyHost.of("misskey.example").secured()).hasToString("misskey.example");
    }

    @Test
    void isEitherRefusedOrCanonicalWhateverIsTyped() {
        Random random = new Random(20261123);
        String[] pieces = {
            "misskey",
            "example",
            ".",
            "。",
            "..",
            "-",
            "xn--",
            "@",
            "alice",
            ":",
            "443",
            "80",
            "0x7f",
            "017",
            "1",
            "127",
            "/",
            "//",
            "https",
            "http",
            "://",
            "[",
            "]",
            "::",
            "ffff",
            "%",
            "\\",
            "?",
            "#",
            " ",
            "\u200d",
            "ß",
            "ä",
            "み",
            "ｅ",
            "🦊",
            "\ufe0f",
            "\u0308",
            "İ",
            "א",
            "1.2.3.4",
            "w8jxa7itv",
            "bcher-kva",
            "A",
            "_",
            "℀",
            "Å"
        };
        int cases = TestSize.of(40_000, 200_000);
        int accepted = 0;
        for (int i = 0; i < cases; i++) {
            StringBuilder typed = new StringBuilder();
            for (int parts = 1 + random.nextInt(7); parts > 0; parts--) {
                if (random.nextInt(12) == 0) {
                    typed.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                } else {
                    typed.append(pieces[random.nextInt(pieces.length)]);
                }
            }
            accepted += isCanonicalOrRefused(typed.toString()) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(cases / 40);
    }

    private static boolean isCanonicalOrRefused(String typed) {
        MisskeyHost host;
        try {
            host = MisskeyHost.of(typed);
        } catch (InvalidHostException e) {
            assertThat(e.getMessage().codePoints()).noneMatch(HostCharacters::isInvisible);
            return false;
        }
        assertThat(MisskeyHost.of(host.toString())).as(typed).isEqualTo(host);
        assertThat(MisskeyHost.of(host.uri().toString())).as(typed).isEqualTo(host);
        assertThat(new MisskeyHost(host.secure(), host.name(), host.port())).isEqualTo(host);
        URI uri = host.uri();
        assertThat(uri.getHost()).as(typed).isEqualTo(host.name());
        assertThat(uri.getPort()).isEqualTo(host.port());
        assertThat(uri.getUserInfo()).isNull();
        assertThat(uri.getPath()).isEmpty();
        return true;
    }

    private static void assertRefused(String typed, Reason reason) {
        assertThatExceptionOfType(InvalidHostException.class)
                .isThrownBy(() -> MisskeyHost.of(typed))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** The tables write what an editor would hide as a backslash, a u and four hexadecimal digits. */
    private static String unescape(String typed) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(typed)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
