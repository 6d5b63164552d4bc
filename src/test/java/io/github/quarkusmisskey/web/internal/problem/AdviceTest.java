package io.github.quarkusmisskey.web.internal.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.login.ImportOutcome;
import io.github.quarkusmisskey.login.LoginHostException;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.web.internal.resource.ImportResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What happened, on which page, what the person is told and what they can do. */
class AdviceTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");

    /** Pages that call a server as an account: what the call met. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|AUTHENTICATION_FAILED|TOKEN_REJECTED|Sign in again",
                "403|YOUR_ACCOUNT_SUSPENDED|CALL_SUSPENDED|suspended it",
                "403|PERMISSION_DENIED|PERMISSION_MISSING|which token that is",
                "403|ROLE_PERMISSION_DENIED|NOT_ALLOWED|does not help",
                "400|ROLE_PERMISSION_DENIED|NOT_ALLOWED|does not help",
                "400|ACCESS_DENIED|NOT_ALLOWED|does not help",
                "403|''|NOT_ALLOWED|does not help",
                "429|RATE_LIMIT_EXCEEDED|SERVER_BUSY|Wait a while",
                "502|''|SERVER_FAILED|Try again later",
                "400|NO_SUCH_NOTE|SERVER_REFUSED|Change it",
                "0|''|SERVER_UNREACHABLE|may be down"
            })
    void tellsWhatACallMet(int status, String code, Problem problem, String advice) throws IOException {
        MisskeyError error = new MisskeyError(
                HOST, "notes/timeline", status, code.isEmpty() ? null : code, null, null, "No.", Map.of(), -1);
        assertThat(ProblemDetail.of(failure(error)).orElseThrow().problem()).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
    }

    private static MisskeyException failure(MisskeyError error) {
        return switch (error.status()) {
            case 0 -> new MisskeyException.Unreachable(error, new ConnectException("refused"));
            case 401 -> new MisskeyException.Authentication(error);
            case 429 -> new MisskeyException.RateLimit(error);
            case 502 -> new MisskeyException.Server(error);
            default ->
                "NO_SUCH_NOTE".equals(error.code())
                        ? new MisskeyException.NotFound(error)
                        : new MisskeyException.Permission(error);
        };
    }

    /** The start page: only there a name was typed that can have a mistake. */
    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, HOST_UNREACHABLE, typing mistakes",
        "NOT_ALLOWED, HOST_NOT_ALLOWED, Choose one",
        "NOT_MISSKEY, HOST_NOT_MISSKEY, Check the name",
        "NO_FLOW, HOST_NO_FLOW, another server"
    })
    void tellsWhatIsWrongWithTheServer(LoginHostException.Reason reason, Problem problem, String advice)
            throws IOException {
        assertThat(ProblemDetail.kind(reason, true)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
    }

    /** A server that was chosen from the list, or that an account is on. */
    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, KNOWN_HOST_UNREACHABLE, Try again later",
        "NOT_ALLOWED, HOST_NOT_ALLOWED, ask whoever runs this site",
        "NOT_MISSKEY, KNOWN_HOST_NOT_MISSKEY, Try again later",
        "NO_FLOW, HOST_NO_FLOW, another server"
    })
    void blamesNoNameThatNobodyTyped(LoginHostException.Reason reason, Problem problem, String advice)
            throws IOException {
        assertThat(ProblemDetail.kind(reason, false)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice).doesNotContain("Check the name", "typing");
    }

    /**
     * The callback: whether anything is stored, whether a token is left over, and whether the same page can be loaded
     * again.
     */
    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, LOGIN_UNKNOWN, Begin again",
        "EXPIRED, LOGIN_EXPIRED, Begin again",
        "WRONG_BROWSER, WRONG_BROWSER, Nobody was signed in",
        "USED, LOGIN_USED, begin again",
        "NOT_APPROVED, NOT_APPROVED, Begin again",
        "MISMATCH, LOGIN_MISMATCH, nothing was stored",
        "SERVER_REFUSED, LOGIN_REFUSED, Nothing was stored",
        "ANSWER_LOST, ANSWER_LOST, fetched only once",
        "TOKEN_REFUSED, TOKEN_REFUSED, Nothing was stored",
        "SERVER_UNREACHABLE, LOGIN_UNREACHABLE, Load this page again",
        "UNDER_WAY, LOGIN_UNDER_WAY, looks again by itself",
        "NOT_STORED, LOGIN_NOT_STORED, was revoked",
        "NOT_STORED_TOKEN_LEFT, LOGIN_NOT_STORED_TOKEN_LEFT, remove it in the settings",
        "OTHER_ACCOUNT, LOGIN_OTHER_ACCOUNT, Nothing was changed",
        "OTHER_ACCOUNT_TOKEN_LEFT, LOGIN_OTHER_ACCOUNT_TOKEN_LEFT, may still accept"
    })
    void tellsHowASignInEnded(LoginOutcome.Reason reason, Problem problem, String advice) throws IOException {
        assertThat(ProblemDetail.kind(reason)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
    }

    /** The import of a token that a person made. */
    @ParameterizedTest
    @CsvSource({
        "TOKEN_REFUSED, IMPORT_REFUSED, Nothing was stored",
        "PERMISSION_MISSING, IMPORT_PERMISSION_MISSING, permission to see your account",
        "SUSPENDED, ACCOUNT_SUSPENDED, Nothing was stored",
        "OTHER_ACCOUNT, IMPORT_OTHER_ACCOUNT, Nothing was stored"
    })
    void tellsWhatBecameOfAToken(ImportOutcome.Reason reason, Problem problem, String advice) throws IOException {
        assertThat(ImportResource.problem(reason)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ko"})
    void hasWordsForEachProblem(String language) throws IOException {
        Properties words = words(language);
        assertThat(Arrays.stream(Problem.values())).allSatisfy(problem -> {
            assertThat(words.getProperty("title_$" + problem)).isNotBlank();
            assertThat(words.getProperty("advice_$" + problem)).isNotBlank();
        });
        assertThat(words.getProperty("tokenLacks")).contains("{name}", "{permission}");
        assertThat(words.getProperty("tokenLacksSome")).contains("{name}");
        assertThat(words.getProperty("madeTokenLacks")).contains("{permission}");
        assertThat(words.getProperty("madeTokenLacksSome")).isNotBlank();
    }

    @Test
    void everyOutcomeOfASignInIsTold() {
        assertThat(Arrays.stream(LoginOutcome.Reason.values()).map(reason -> ProblemDetail.kind(reason)))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    private static String advice(Problem problem) throws IOException {
        return words("en").getProperty("advice_$" + problem);
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String file = "/messages/quarkus_misskey_problem_" + language + ".properties";
        try (InputStreamReader reader =
                new InputStreamReader(AdviceTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
