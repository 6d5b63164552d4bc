package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.github.quarkusmisskey.client.internal.observation.CallOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorKindsTest {

    private static final Path DOCUMENT = Path.of("src/generator/misskey-2026.5.1.json");

    @Test
    void everyCodeOfTheDocumentHasItsKind() throws IOException {
        Map<String, Integer> statuses = codesOfTheDocument();
        Map<String, String> found = new TreeMap<>();
        statuses.forEach((code, status) -> found.put(code, kind(status, code, "client")));
        assertThat(found).isEqualTo(expected());
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                // the same right is missing, however it is said
                "400|ACCESS_DENIED|client|permission",
                "403|ACCESS_DENIED|client|permission",
                "403|PERMISSION_DENIED|permission|permission",
                "400|PERMISSION_DENIED|NULL|permission",
                "401|PERMISSION_DENIED|NULL|permission",
                "403|ROLE_PERMISSION_DENIED|permission|permission",
                "400|ROLE_PERMISSION_DENIED|client|permission",
                "403|YOUR_ACCOUNT_SUSPENDED|permission|permission",
                "403|YOUR_ACCOUNT_MOVED|permission|permission",
                "403|insufficient_scope|NULL|permission",
                "400|SOMETHING_OF_A_FORK|permission|permission",
                "403|NULL|NULL|permission",
                // tokens
                "401|AUTHENTICATION_FAILED|client|authentication",
                "403|AUTHENTICATION_FAILED|client|authentication",
                "400|CREDENTIAL_REQUIRED|client|authentication",
                "401|NULL|NULL|authentication",
                "401|invalid_token|NULL|authentication",
                // what does not exist
                "400|NO_SUCH_NOTE|client|not_found",
                "404|NO_SUCH_USER|client|not_found",
                "404|NULL|NULL|not_found",
                "404|NO_SUCH_ENDPOINT|client|unknown_endpoint",
                "404|UNKNOWN_API_ENDPOINT|client|unknown_endpoint",
                // the rest
                "429|NULL|NULL|rate_limit",
                "429|RATE_LIMIT_EXCEEDED|client|rate_limit",
                "429|BRIEF_REQUEST_INTERVAL|client|rate_limit",
                "500|INTERNAL_ERROR|server|server",
                "502|NULL|NULL|server",
                "302|NULL|NULL|malformed_answer",
                "418|I_AM_AI|client|refused",
                "202|PROCESSING|client|refused",
                "405|NULL|NULL|refused"
            },
            delimiter = '|',
            nullValues = "NULL")
    void whatServersWereSeenToAnswerHasItsKind(int status, String code, String errorKind, String kind) {
        assertThat(kind(status, code, errorKind)).isEqualTo(kind);
    }

    @Test
    void aRouteThatTheFrameworkDoesNotKnowIsAnEndpointThatTheServerLacks() {
        MisskeyException e = ErrorKinds.exception(error(404, null, null), true);
        assertThat(e).isInstanceOf(MisskeyException.UnknownEndpoint.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMISSION_DENIED,true,false",
        "insufficient_scope,true,false",
        "ACCESS_DENIED,false,false",
        "ROLE_PERMISSION_DENIED,false,false",
        "YOUR_ACCOUNT_SUSPENDED,false,true"
    })
    void saysWhatIsInTheWay(String code, boolean token, boolean suspended) {
        MisskeyException.Permission e =
                (MisskeyException.Permission) ErrorKinds.exception(error(403, code, null), false);
        assertThat(e.tokenLacksPermission()).isEqualTo(token);
        assertThat(e.accountSuspended()).isEqualTo(suspended);
    }

    private static String kind(int status, String code, String kind) {
        return CallOutcome.failed(ErrorKinds.exception(error(status, code, kind), false), status)
                .name();
    }

    private static MisskeyError error(int status, String code, String kind) {
        return new MisskeyError(
                MisskeyHost.of("misskey.example"), "some/endpoint", status, code, null, kind, "No.", Map.of(), -1);
    }

    private static Map<String, Integer> codesOfTheDocument() throws IOException {
        JsonNode document = MisskeyMapper.MAPPER.readTree(DOCUMENT.toFile());
        Map<String, Integer> codes = new TreeMap<>();
        Set<JsonNode> errors = new LinkedHashSet<>();
        errors.add(document.path("x-common-errors"));
        document.path("paths").forEach(path -> path.forEach(method -> errors.add(method.path("x-errors"))));
        errors.forEach(all -> all.properties()
                .forEach(error -> codes.put(
                        error.getKey(), error.getValue().path("status").asInt())));
        return codes;
    }

    private static Map<String, String> expected() throws IOException {
        Properties kinds = new Properties();
        try (InputStream file =
                ErrorKindsTest.class.getResourceAsStream("/io/github/quarkusmisskey/client/error-kinds.properties")) {
            kinds.load(file);
        }
        Map<String, String> expected = new TreeMap<>();
        kinds.stringPropertyNames().forEach(code -> expected.put(code, kinds.getProperty(code)));
        return expected;
    }
}
