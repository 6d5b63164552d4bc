package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.api.notes.NotesCreateResponse;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
@WithTestResource(ServersResource.class)
class ErrorTranslationTest {

    private static final String JSON = "application/json";

    @Inject
    Misskey misskey;

    Servers servers;
    AccessToken token;

    @BeforeEach
    void newToken() {
        token = Servers.token(servers.unconfigured(), "alice");
    }

    @AfterEach
    void endFaults() {
        servers.unconfigured().faults().clear();
    }

    static Stream<Arguments> answers() {
        Class<?> plain = MisskeyException.class;
        String note = "{\"error\":{\"message\":\"No.\",\"code\":\"NO_SUCH_NOTE\",\"id\":\"u-1\",\"kind\":\"client\"}}";
        String denied =
                "{\"error\":{\"message\":\"No.\",\"code\":\"PERMISSION_DENIED\",\"id\":\"u-1\",\"kind\":\"permission\"}}";
        String framework =
                "{\"statusCode\":415,\"error\":\"Unsupported Media Type\",\"message\":\"No.\",\"code\":\"FST\"}";
        String oauth = "{\"error\":\"invalid_scope\",\"error_description\":\"No.\"}";
        String bare = "{\"message\":\"No.\",\"code\":\"AUTHENTICATION_FAILED\",\"id\":\"u-1\",\"kind\":\"client\"}";
        return Stream.of(
                arguments(400, JSON, note, MisskeyException.NotFound.class, "NO_SUCH_NOTE", "u-1", "client", "No."),
                arguments(
                        403,
                        JSON,
                        denied,
                        MisskeyException.Permission.class,
                        "PERMISSION_DENIED",
                        "u-1",
                        "permission",
                        "No."),
                arguments(415, JSON, framework, plain, "FST", null, null, "No."),
                arguments(400, JSON, oauth, plain, "invalid_scope", null, null, "No."),
                arguments(
                        401,
                        JSON,
                        bare,
                        MisskeyException.Authentication.class,
                        "AUTHENTICATION_FAILED",
                        "u-1",
                        "client",
                        "No."),
                arguments(500, JSON, "{\"error\":\"Oops\"}", MisskeyException.Server.class, null, null, null, "Oops"),
                arguments(500, JSON, "{}", MisskeyException.Server.class, null, null, null, null),
                arguments(
                        500,
                        JSON,
                        "[]",
                        MisskeyException.Server.class,
                        null,
                        null,
                        null,
                        "an answer that is no JSON: []"),
                arguments(500, JSON, "{\"error\":null}", MisskeyException.Server.class, null, null, null, null),
                arguments(500, JSON, "{\"error\":{\"code\":7}}", MisskeyException.Server.class, null, null, null, null),
                arguments(404, JSON, "", MisskeyException.NotFound.class, null, null, null, "an empty answer"),
                arguments(405, null, "", plain, null, null, null, "an empty answer"),
                arguments(400, null, "", plain, null, null, null, "an empty answer"),
                arguments(
                        413, "text/html", "<h1>Large", plain, null, null, null, "an answer that is no JSON: <h1>Large"),
                arguments(
                        502,
                        "text/html",
                        "<h1>Bad",
                        MisskeyException.Server.class,
                        null,
                        null,
                        null,
                        "an answer that is no JSON: <h1>Bad"),
                arguments(
                        503,
                        "nonsense/",
                        "x",
                        MisskeyException.Server.class,
                        null,
                        null,
                        null,
                        "an answer that is no JSON: x"),
                arguments(
                        500,
                        "text/plain",
                        "Bad token TwAsaqjTR1pLetJ2NfNGIsPwqxKgJr4r!",
                        MisskeyException.Server.class,
                        null,
                        null,
                        null,
                        "an answer that is no JSON: Bad token [redacted]!"),
                arguments(
                        500,
                        "text/plain",
                        "Who sent ?state=TwAsaqjTR1pLetJ2NfNGIsPw-XrEYJIo5yRYFnOQ_x&session=c1a5b6c7-0d1e-4f2a-8b3c-9d0e1f2a3b4c?",
                        MisskeyException.Server.class,
                        null,
                        null,
                        null,
                        "an answer that is no JSON: Who sent ?state=[redacted]&session=[redacted]?"),
                arguments(429, JSON, "", MisskeyException.RateLimit.class, null, null, null, "an empty answer"),
                arguments(301, null, "", MisskeyException.MalformedAnswer.class, null, null, null, "an empty answer"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void tellsEveryShapeOfErrorApart(
            int status,
            String type,
            String body,
            Class<?> kind,
            String code,
            String id,
            String errorKind,
            String words) {
        check(fail(fault -> fault.answer(status, type, body)), status, kind, code, id, errorKind, words);
        check(failAsync(fault -> fault.answer(status, type, body)), status, kind, code, id, errorKind, words);
    }

    private void check(
            MisskeyException e, int status, Class<?> kind, String code, String id, String errorKind, String words) {
        assertThat(e.getClass()).isEqualTo(kind);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.error().host()).isEqualTo(Servers.host(servers.unconfigured()));
        assertThat(e.error().endpoint()).isEqualTo("notes/create");
        assertThat(e.error().code()).isEqualTo(code);
        assertThat(e.code().orElse(null)).isEqualTo(code);
        assertThat(e.error().id()).isEqualTo(id);
        assertThat(e.error().kind()).isEqualTo(errorKind);
        assertThat(e.error().message()).isEqualTo(words);
        assertThat(e)
                .hasMessageStartingWith(
                        "notes/create at " + servers.unconfigured().url() + " answered " + status);
    }

    @Test
    void tellsOfWorkUnderWayAndOfTeapots() {
        MisskeyException processing = fail(FaultSpec::processing);
        assertThat(processing.getClass()).isEqualTo(MisskeyException.class);
        assertThat(processing.status()).isEqualTo(202);
        assertThat(processing.code()).contains("PROCESSING");
        MisskeyException teapot = failAsync(FaultSpec::teapot);
        assertThat(teapot.status()).isEqualTo(418);
        assertThat(teapot.code()).contains("I_AM_AI");
    }

    @Test
    void readsAProperResultOf202() {
        servers.unconfigured().faults().at("notes/create").once().answer(202, JSON, "{\"createdNote\":{\"id\":\"n\"}}");
        assertThat(create().createdNote().id()).isEqualTo("n");
    }

    @Test
    void keepsFurtherFacts() {
        MisskeyException e = fail(fault -> fault.answer(
                400, JSON, "{\"error\":{\"code\":\"X\",\"info\":{\"param\":\"#/text\",\"deep\":{\"n\":[1,\"a\"]}}}}"));
        assertThat(e.error().info()).containsEntry("param", "#/text").containsKey("deep");
        assertThat(fail(fault -> fault.answer(400, JSON, "{\"error\":{\"info\":\"text\"}}"))
                        .error()
                        .info())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "7|7000",
                "0.25|250",
                "1.5|1500",
                "0|0",
                "999999999999|86400000",
                "NULL|-1",
                "-1|-1",
                "soon|-1",
                "99999999999999999999|-1",
                "Thu, 01 Jan 1970 00:00:00 GMT|0",
                "Tue, 01 Jan 2199 00:00:00 GMT|86400000"
            },
            delimiter = '|',
            nullValues = "NULL")
    void readsHowLongToWait(String header, long millis) {
        MisskeyException.RateLimit e = (MisskeyException.RateLimit) fail(fault -> fault.rateLimit(header));
        assertThat(e.code()).contains("RATE_LIMIT_EXCEEDED");
        assertThat(e.error().retryAfterMillis()).isEqualTo(millis);
        assertThat(e.retryAfter()).isEqualTo(millis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis)));
    }

    @Test
    void readsHowLongToWaitFromTheBodyWhereNoHeaderSays() {
        String body = "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\",\"info\":{\"resetMs\":1234}}}";
        assertThat(fail(fault -> fault.answer(429, JSON, body)).error().retryAfterMillis())
                .isEqualTo(1234);
        String moment = body.replace("1234", Long.toString(System.currentTimeMillis() + 60_000));
        assertThat(fail(fault -> fault.answer(429, JSON, moment)).error().retryAfterMillis())
                .isBetween(50_000L, 60_000L);
        String absurd = "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\",\"info\":{\"resetMs\":-5e300}}}";
        assertThat(fail(fault -> fault.answer(429, JSON, absurd)).error().retryAfterMillis())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1", "{\"createdNote\":", "[]", "7", "true", "\"text\"", "<html>"})
    void refusesResultsOfAnotherShape(String body) {
        for (MisskeyException e : new MisskeyException[] {
            fail(fault -> fault.answer(200, JSON, body)), failAsync(fault -> fault.answer(200, "text/html", body))
        }) {
            assertThat(e).isInstanceOf(MisskeyException.MalformedAnswer.class).hasNoCause();
            assertThat(e.error().endpoint()).isEqualTo("notes/create");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reply\":", "{\"user\":{\"pinnedNotes\":["})
    void saysOfADeepAnswerInFewWordsWhatIsWrong(String level) {
        String body = "{\"createdNote\":" + level.repeat(300) + "nonsense";
        MisskeyException e = fail(fault -> fault.answer(200, JSON, body));
        assertThat(e).isInstanceOf(MisskeyException.MalformedAnswer.class);
        assertThat(Throwables.getStackTrace(e).lines().filter(line -> !line.startsWith("\tat")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
        assertThat(e.error().toString()).hasSizeLessThan(600);
    }

    @Test
    void keepsLittleOfTheFactsOfAnError() {
        String info = "{\"error\":{\"code\":\"X\",\"info\":" + "{\"a\":".repeat(300) + "1" + "}".repeat(300) + "}}";
        String wide = "{\"error\":{\"code\":\"X\",\"info\":{\"a\":\"" + "b".repeat(50_000) + "\"}}}";
        assertThat(fail(fault -> fault.answer(400, JSON, info)).error().toString())
                .hasSizeLessThan(2000);
        assertThat(fail(fault -> fault.answer(400, JSON, wide)).error().toString())
                .hasSizeLessThan(2000);
    }

    @Test
    void takesAMemberOfAnotherKindAsMissing() {
        servers.unconfigured().faults().at("notes/create").once().answer(200, JSON, "{\"createdNote\":[]}");
        assertThat(create().createdNote()).isNull();
    }

    @Test
    void saysThatTheConnectionBroke() {
        assertThat(fail(FaultSpec::cutConnection)).isInstanceOf(MisskeyException.Unreachable.class);
        assertThat(failAsync(FaultSpec::loseAnswer)).isInstanceOf(MisskeyException.Unreachable.class);
    }

    @Test
    void shortensWhatServersSayAndTakesControlCharactersOut() {
        String body = "{\"error\":{\"message\":\"a\\u0000\\r\\nb" + "c".repeat(5000) + "\"}}";
        assertThat(fail(fault -> fault.answer(400, JSON, body)).getMessage())
                .hasSizeLessThan(500)
                .contains("a bccc")
                .doesNotContain("\n", "\r", "\0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 110, 119, 290, 5000, 65_520})
    void neverRepeatsTheTokenThatAServerRepeats(int before) {
        String echo = " ".repeat(before) + token.value() + " and " + token.value();
        String info = "{\"error\":{\"message\":\"" + echo + "\",\"info\":{\"i\":\"" + token.value() + "\",\""
                + token.value() + "\":[{\"x\":\"" + token.value() + "\"}]}}}";
        for (String body : new String[] {echo, info}) {
            MisskeyException e = fail(fault -> fault.answer(400, JSON, body));
            assertThat(e.getMessage() + e.error())
                    .doesNotContain(token.value(), token.value().substring(0, 8));
        }
    }

    @Test
    void neverRepeatsTheSecretOfAPath() {
        String session = "0f8fad5b-d9cb-469f-a165-70867728950e";
        servers.unconfigured()
                .faults()
                .at("secrets/*")
                .answer(
                        404,
                        JSON,
                        "{\"statusCode\":404,\"message\":\"Route POST:/api/secrets/" + session + " not found\"}");
        MisskeyException e =
                catchThrowableOfType(MisskeyException.class, () -> misskey.at(Servers.host(servers.unconfigured()))
                        .bind(SecretApi.class)
                        .call(Empty.BODY, (api, body) -> api.open(session, body)));
        assertThat(e.error().endpoint()).isEqualTo("secrets/{secret}");
        assertThat(e.getMessage()).contains("/api/secrets/[redacted]").doesNotContain(session);
        servers.unconfigured().faults().clear();
        servers.unconfigured().faults().at("secrets/*").hang();
        Throwable late = catchThrowable(() -> misskey.at(Servers.host(servers.unconfigured()))
                .bind(SecretApi.class)
                .call(Empty.BODY, (api, body) -> api.open(session, body)));
        assertThat(late).isInstanceOf(MisskeyException.Unreachable.class);
        assertThat(Throwables.getStackTrace(late)).doesNotContain(session);
    }

    private MisskeyException fail(Consumer<FaultSpec> fault) {
        fault.accept(servers.unconfigured().faults().at("notes/create").once());
        return catchThrowableOfType(MisskeyException.class, this::create);
    }

    private MisskeyException failAsync(Consumer<FaultSpec> fault) {
        fault.accept(servers.unconfigured().faults().at("notes/create").once());
        return catchThrowableOfType(
                MisskeyException.class, () -> misskey.at(Servers.host(servers.unconfigured()), token)
                        .notes()
                        .createAsync(NotesCreateRequest.text("hi"))
                        .await()
                        .indefinitely());
    }

    private NotesCreateResponse create() {
        return misskey.at(Servers.host(servers.unconfigured()), token).notes().create(NotesCreateRequest.text("hi"));
    }
}
