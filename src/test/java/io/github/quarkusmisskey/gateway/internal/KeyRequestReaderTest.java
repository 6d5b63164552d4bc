package io.github.quarkusmisskey.gateway.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.apikey.internal.NewKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyRequestReaderTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final AccountRef ALICE = new AccountRef("misskey.example", "9abc");
    private static final String GOOD = """
            {"label": "bridge", "accounts": ["9abc@misskey.example"], "permissions": ["write:notes"],
             "endpoints": ["notes/bubble-timeline"], "expiresIn": "P90D"}""";

    private final KeyRequestReader reader = new KeyRequestReader(
            accounts -> accounts.stream().filter(each -> !each.equals(ALICE)).collect(Collectors.toSet()));

    private NewKey read(String body) {
        return reader.read(body, "op", NOW);
    }

    @Test
    void readsAKey() {
        KeyGrant grant =
                new KeyGrant(Set.of(ALICE), Set.of(KnownPermission.WRITE_NOTES), Set.of("notes/bubble-timeline"));
        assertThat(read(GOOD)).isEqualTo(new NewKey("bridge", grant, NOW.plus(Duration.ofDays(90)), "op"));
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        assertThat(read("""
                {"label": " ", "accounts": ["alice", "9xyz@misskey.example", 7], "permissions": ["write:notse", "read:i"],
                 "endpoints": ["notes/create,i"], "expiresIn": "soon", "scopes": []}""")).isNull();
        assertThat(reader.problems())
                .isEqualTo(Map.of(
                        "label", "must have 1 to 200 characters",
                        "accounts",
                                "'alice' is not userId@host, must be a list of texts, "
                                        + "'9xyz@misskey.example' never signed in here",
                        "permissions", "'write:notse' is not a permission, 'read:i' is not a permission",
                        "endpoints", "'notes/create,i' is not an endpoint such as notes/create",
                        "expiresIn", "'soon' is not a duration such as P30D",
                        "other fields", "there is no field 'scopes'"));
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(read("{}")).isNull();
        assertThat(reader.problems())
                .isEqualTo(Map.of(
                        "label", "is missing",
                        "accounts", "must name one account or more, each as userId@host",
                        "expiresIn", "is missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "label=x", "[]", "7", "null", "{\"label\": ", "{} {}", "{\"label\":\"a\",\"label\":\"b\"}"})
    void saysWhatIsNoJsonObject(String body) {
        assertThat(read(body)).isNull();
        assertThat(reader.problems()).containsOnlyKeys("body");
    }

    @Test
    void refusesALongBodyUnread() {
        assertThat(read(GOOD + " ".repeat(100_000))).isNull();
        assertThat(reader.problems()).containsOnlyKeys("body");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, must not be over already",
        "-P1D, must not be over already",
        "P999999999999D, is not a duration such as P30D",
        "30, is not a duration such as P30D"
    })
    void refusesExpiriesThatCannotBe(String given, String problem) {
        assertThat(read(GOOD.replace("P90D", given))).isNull();
        assertThat(reader.problems().get("expiresIn")).endsWith(problem);
    }

    @ParameterizedTest
    @CsvSource({"i, true", "notes/create, true", "a/b-c/d_e, true", "/i, false", "i/, false", "a//b, false", "'', false"
    })
    void takesNamesOfEndpointsOnly(String endpoint, boolean taken) {
        assertThat(read(GOOD.replace("notes/bubble-timeline", endpoint)) != null)
                .isEqualTo(taken);
    }

    @Test
    void quotesAndCountsWithinBounds() {
        StringBuilder names = new StringBuilder("\"" + "x".repeat(100) + "\"");
        for (int i = 0; i < 50; i++) {
            names.append(",\"y").append(i).append('"');
        }
        assertThat(read(GOOD.replace("\"write:notes\"", names))).isNull();
        assertThat(reader.problems().get("permissions"))
                .startsWith("'" + "x".repeat(60) + "' is")
                .contains("'y18'")
                .doesNotContain("'y19'");
    }
}
