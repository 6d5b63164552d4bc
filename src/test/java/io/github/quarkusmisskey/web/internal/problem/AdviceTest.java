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
import io.github.quarkusmisskey.client.internal.error.ErrorKinds;
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
                "401|AUTHENTICATION_FAILED|TOKEN_REJECTED|Sign in again|SIGN_IN",
                "403|YOUR_ACCOUNT_SUSPENDED|CALL_SUSPENDED|suspended it|LEAVE",
                "403|PERMISSION_DENIED|PERMISSION_MISSING|which token that is|SIGN_IN",
                "403|ROLE_PERMISSION_DENIED|NOT_ALLOWED|does not help|LEAVE",
                "400|ROLE_PERMISSION_DENIED|NOT_ALLOWED|does not help|LEAVE",
                "400|ACCESS_DENIED|NOT_ALLOWED|does not help|LEAVE",
                "403|''|NOT_ALLOWED|does not help|LEAVE",
                "429|RATE_LIMIT_EXCEEDED|SERVER_BUSY|Wait a while|RELOAD",
                "502|''|SERVER_FAILED|Try again later|RELOAD",
                "400|NO_SUCH_NOTE|SERVER_KNOWS_NOTHING|deleted|LEAVE",
                "404|NO_SUCH_ENDPOINT|SERVER_LACKS_IT|too old|LEAVE",
                "400|INVALID_PARAM|SERVER_REFUSED|Change it|LEAVE",
                "0|''|SERVER_UNREACHABLE|may be down|RELOAD"
            })
    void tellsWhatACallMet(int status, String code, Problem problem, String advice, String wayOn) throws IOException {
        MisskeyError error = new MisskeyError(
                HOST, "notes/timeline", status, code.isEmpty() ? null : code, null, null, "No.", Map.of(), -1);
        assertThat(ProblemDetail.of(failure(error)).orElseThrow().problem()).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
        assertThat(wayOn(problem)).isEqualTo(wayOn);
    }

    private static MisskeyException failure(MisskeyError error) {
        return error.status() == 0
                ? new MisskeyException.Unreachable(error, new ConnectException("refused"))
                : ErrorKinds.exception(error, false);
    }

    /** The start page: only there a name was typed that can have a mistake. */
    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, HOST_UNREACHABLE, typing mistakes, SIGN_IN",
        "NOT_ALLOWED, HOST_NOT_ALLOWED, Choose one, SIGN_IN",
        "NOT_MISSKEY, HOST_NOT_MISSKEY, Check the name, SIGN_IN",
        "NO_FLOW, HOST_NO_FLOW, another server, SIGN_IN"
    })
    void tellsWhatIsWrongWithTheServer(LoginHostException.Reason reason, Problem problem, String advice, String wayOn)
            throws IOException {
        assertThat(ProblemDetail.kind(reason, true)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
        assertThat(wayOn(problem)).isEqualTo(wayOn);
    }

    /** A server that was chosen from the list, or that an account is on. */
    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, KNOWN_HOST_UNREACHABLE, Try again later, RELOAD",
        "NOT_ALLOWED, HOST_NOT_ALLOWED, ask whoever runs this site, SIGN_IN",
        "NOT_MISSKEY, KNOWN_HOST_NOT_MISSKEY, Try again later, RELOAD",
        "NO_FLOW, HOST_NO_FLOW, another server, SIGN_IN"
    })
    void blamesNoNameThatNobodyTyped(LoginHostException.Reason reason, Problem problem, String advice, String wayOn)
            throws IOException {
        assertThat(ProblemDetail.kind(reason, false)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice).doesNotContain("Check the name", "typing");
        assertThat(wayOn(problem)).isEqualTo(wayOn);
    }

    /**
     * The callback: whether anything is stored, whether a token is left over, and whether the same page can be loaded
     * again.
     */
    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, LOGIN_UNKNOWN, Begin again, SIGN_IN",
        "EXPIRED, LOGIN_EXPIRED, Begin again, SIGN_IN",
        "WRONG_BROWSER, WRONG_BROWSER, Nobody was signed in, SIGN_IN",
        "USED, LOGIN_USED, begin again, SIGN_IN",
        "NOT_APPROVED, NOT_APPROVED, Begin again, SIGN_IN",
        "MISMATCH, LOGIN_MISMATCH, nothing was stored, SIGN_IN",
        "SERVER_REFUSED, LOGIN_REFUSED, Nothing was stored, SIGN_IN",
        "ANSWER_LOST, ANSWER_LOST, fetched only once, SIGN_IN",
        "TOKEN_REFUSED, TOKEN_REFUSED, Nothing was stored, SIGN_IN",
        "SERVER_UNREACHABLE, LOGIN_UNREACHABLE, Load this page again, RELOAD",
        "UNDER_WAY, LOGIN_UNDER_WAY, looks again by itself, RELOADS_ITSELF",
        "NOT_STORED, LOGIN_NOT_STORED, was revoked, SIGN_IN",
        "NOT_STORED_TOKEN_LEFT, LOGIN_NOT_STORED_TOKEN_LEFT, remove it in the settings, SIGN_IN",
        "OTHER_ACCOUNT, LOGIN_OTHER_ACCOUNT, Nothing was changed, LEAVE",
        "OTHER_ACCOUNT_TOKEN_LEFT, LOGIN_OTHER_ACCOUNT_TOKEN_LEFT, may still accept, LEAVE"
    })
    void tellsHowASignInEnded(LoginOutcome.Reason reason, Problem problem, String advice, String wayOn)
            throws IOException {
        assertThat(ProblemDetail.kind(reason)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
        assertThat(wayOn(problem)).isEqualTo(wayOn);
    }

    /** The import of a token that a person made. */
    @ParameterizedTest
    @CsvSource({
        "TOKEN_REFUSED, IMPORT_REFUSED, Nothing was stored, LEAVE",
        "PERMISSION_MISSING, IMPORT_PERMISSION_MISSING, permission to see your account, LEAVE",
        "SUSPENDED, ACCOUNT_SUSPENDED, Nothing was stored, LEAVE",
        "OTHER_ACCOUNT, IMPORT_OTHER_ACCOUNT, Nothing was stored, LEAVE"
    })
    void tellsWhatBecameOfAToken(ImportOutcome.Reason reason, Problem problem, String advice, String wayOn)
            throws IOException {
        assertThat(ImportResource.problem(reason)).isEqualTo(problem);
        assertThat(advice(problem)).contains(advice);
        assertThat(wayOn(problem)).isEqualTo(wayOn);
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

    /** Another sign-in, the same page again, or back to where the person came from. */
    private static String wayOn(Problem problem) {
        if (problem.startsOver()) {
            return "SIGN_IN";
        }
        return problem.passesSoon() ? "RELOADS_ITSELF" : problem.passes() ? "RELOAD" : "LEAVE";
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
