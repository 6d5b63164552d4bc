package org.acme.everything;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.NoteUpdatedEvent;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.client.MisskeyJson;
import org.acme.environment.ServedApplication;
import org.acme.environment.TestEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.acme.environment.ServedApplication.encoded;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what the built application does with the API with what this JVM does, which can reflect upon everything. What a
 * native executable, as {@code -Dnative} builds it, does not know of a model is missing there.
 */
class EveryEndpointIT {

    private static final int ENDPOINTS = 433;

    private static final ObjectMapper OWN =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @TempDir
    static Path directory;

    private static final Map<String, Set<String>> TRIED = new HashMap<>();
    private static final Set<String> CALLED = new HashSet<>();
    private static AnswerSource source;
    private static TestEnvironment environment;
    private static ServedApplication application;

    @BeforeAll
    static void start() throws SQLException {
        source = new AnswerSource();
        environment = new TestEnvironment(directory);
        application = ServedApplication.start(environment, Map.of());
    }

    @AfterAll
    static void stop() {
        environment.close();
        source.close();
    }

    /** Of the variants after the first one, an endpoint is called with those that make a difference to it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21})
    void callsEveryEndpointWithAllItsParametersAndReadsAllOfItsAnswer(int variant) throws Exception {
        source.answerWith(variant);
        List<Method> methods = new ArrayList<>();
        for (Method method : Api.methods().toList()) {
            if (isNew(method, variant)) {
                methods.add(method);
            }
        }
        JsonNode calls = call(methods, variant);

        assertThat(calls).hasSameSizeAs(methods).hasSize(source.arrived().size());
        Map<String, Integer> answered = new TreeMap<>();
        for (int i = 0; i < calls.size(); i++) {
            JsonNode call = calls.get(i);
            AnswerSource.Arrived arrived = source.arrived().get(i);
            assertThat(call.path("failure").asText()).as("failure of %s", call).isEmpty();
            assertThat(json(call.path("answer").asText()))
                    .as("answer of %s", arrived.endpoint())
                    .isEqualTo(json(source.answerOf(arrived.endpoint())));
            assertArrived(arrived, variant);
            answered.merge(arrived.endpoint(), 1, Integer::sum);
        }
        assertThat(answered.values()).allMatch(times -> times == 2);
        assertThat(answered.keySet()).hasSize(methods.size() / 2);
        CALLED.addAll(answered.keySet());
        assertThat(CALLED)
                .hasSize(ENDPOINTS)
                .containsExactlyInAnyOrderElementsOf(Endpoints.all().stream().map(facts -> facts.name()).toList());
    }

    private static JsonNode call(List<Method> methods, int variant) throws IOException {
        return json(application.answer(
                "POST",
                "/calls?server=" + encoded(source.url()) + "&variant=" + variant,
                methods.stream().map(Api::name).collect(Collectors.joining("\n"))));
    }

    private static boolean isNew(Method method, int variant) throws ReflectiveOperationException {
        Object request = new Values(variant).of(Api.request(method));
        return TRIED.computeIfAbsent(Api.name(method), name -> new HashSet<>())
                .add(request + source.answerOf(Api.endpoint(method)));
    }

    /** All parameters and the token; of a form, that it holds the file. */
    private static void assertArrived(AnswerSource.Arrived arrived, int variant) throws Exception {
        if (arrived.type().startsWith("multipart/form-data")) {
            assertThat(arrived.body()).contains("a-token", "filename=\"file\"", "content");
            return;
        }
        Object request = new Values(variant).of(Api.request(Api.blockingMethods().get(arrived.endpoint())));
        ObjectNode expected = (ObjectNode) json(request.getClass().getRecordComponents().length == 0
                ? "{}"
                : MisskeyJson.writer().writeValueAsString(request));
        assertThat(json(arrived.body()))
                .as("request of %s", arrived.endpoint())
                .isEqualTo(expected.put("i", "a-token"));
    }

    @Test
    void callsByShortForms() throws Exception {
        source.answerWith(0);
        application.tell("POST", "/short-forms?server=" + encoded(source.url()));
        assertThat(source.arrived()).extracting(AnswerSource.Arrived::endpoint)
                .containsExactly("notes/create", "notes/show", "users/show");
        assertThat(json(source.arrived().get(0).body()))
                .isEqualTo(json("{\"i\":\"a-token\",\"text\":\"Tea?\","
                        + "\"poll\":{\"choices\":[\"Yes\",\"No\"],\"expiredAfter\":3600000}}"));
        assertThat(json(source.arrived().get(1).body())).isEqualTo(json("{\"i\":\"a-token\",\"noteId\":\"9abc\"}"));
        assertThat(json(source.arrived().get(2).body())).isEqualTo(json("{\"i\":\"a-token\",\"userId\":\"9xyz\"}"));
    }

    @Test
    void readsWhatServersSendAgainstTheirDocument() throws Exception {
        source.answerWith(0);
        source.answer(
                "notes/timeline",
                200,
                "[null,7,{\"id\":\"9abc\",\"text\":\"heard\",\"repliesCount\":1e+21,"
                        + "\"renoteCount\":18446744073709551615,\"clippedCount\":2.5,\"ofAFork\":{\"deep\":[1]}}]");
        source.answer("i/apps", 400, "{\"error\":{\"code\":\"ACCESS_DENIED\"}}");
        source.answer("i/notifications", 403, "{\"error\":{\"code\":\"PERMISSION_DENIED\"}}");
        source.answer("users/lists/list", 200, "null");
        Map<String, JsonNode> calls = new HashMap<>();
        for (String endpoint : List.of("notes/timeline", "i/apps", "i/notifications", "users/lists/list")) {
            calls.put(endpoint, call(List.of(Api.blockingMethods().get(endpoint)), 0).path(0));
        }
        assertThat(json(calls.get("notes/timeline").path("answer").asText()))
                .isEqualTo(json("[{\"id\":\"9abc\",\"text\":\"heard\",\"ofAFork\":{\"deep\":[1]}}]"));
        assertThat(json(calls.get("users/lists/list").path("answer").asText())).isEqualTo(json("[]"));
        assertThat(List.of(calls.get("i/apps"), calls.get("i/notifications")))
                .allSatisfy(call -> assertThat(call.path("failure").asText())
                        .startsWith(MisskeyException.Permission.class.getName()));
    }

    @Test
    void readsEveryModelWithAllItsMembers() throws Exception {
        List<Class<?>> models = Api.models();
        assertThat(models).hasSizeGreaterThan(100);
        for (Class<?> model : models) {
            String sent = MisskeyJson.writer().writeValueAsString(new Values(0).of(model));
            assertThat(read(model, sent)).as("%s of %s", model, sent).isEqualTo(json(sent));
        }
    }

    @Test
    void readsAndWritesEveryModelByAnObjectMapperOfItsOwn() throws Exception {
        for (Class<?> model : Api.models()) {
            assertOwnMapperIsAsHere(model, AnswerSource.json(model, 0));
        }
    }

    /** They occur in no signature of a REST interface. */
    @Test
    void readsAndWritesOtherTypesByAnObjectMapperOfItsOwn() throws Exception {
        assertOwnMapperIsAsHere(Gap.class, "{\"from\":\"9abc\",\"to\":null,\"reason\":\"TOO_MANY\"}");
        assertOwnMapperIsAsHere(Gap.Reason.class, "\"NO_HISTORY\"");
        assertOwnMapperIsAsHere(NoteUpdatedEvent.class, "{\"type\":\"novel\",\"id\":\"9abc\"}");
    }

    private static void assertOwnMapperIsAsHere(Type type, String sent) throws IOException {
        JavaType known = TypeFactory.defaultInstance().constructType(type);
        JsonNode here = json(OWN.writeValueAsString(OWN.readValue(sent, known)));
        String there = application.answer("POST", "/reading-by-own-mapper?type=" + encoded(known.toCanonical()), sent);
        assertThat(here.isNull()).as("%s of %s", type, sent).isFalse();
        assertThat(json(there)).as("%s of %s", type, sent).isEqualTo(here);
    }

    @Test
    void readsEverySampleAsTheJvmDoes() throws Exception {
        List<Path> samples = samples();
        assertThat(samples).hasSize(13);
        for (Path sample : samples) {
            Type type = answerType(sample.getFileName().toString());
            String sent = Files.readString(sample);
            JavaType known = TypeFactory.defaultInstance().constructType(type);
            JsonNode here = json(MisskeyJson.writer().writeValueAsString(MisskeyJson.reader().forType(known).readValue(sent)));
            assertThat(here.isEmpty()).as("%s", sample).isFalse();
            assertThat(read(type, sent)).as("%s", sample).isEqualTo(here);
        }
    }

    private static List<Path> samples() throws IOException, URISyntaxException {
        Path folder = Path.of(EveryEndpointIT.class.getResource("/samples/meta.json").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What the endpoint answers after which a file is named, such as {@code users-show-many.json}. */
    private static Type answerType(String file) {
        return Api.blockingMethods().entrySet().stream()
                .filter(method -> file.matches(method.getKey().replace('/', '-') + "(-[a-z]+)?\\.json"))
                .max(Comparator.comparing(method -> method.getKey().length()))
                .orElseThrow()
                .getValue()
                .getGenericReturnType();
    }

    private static JsonNode read(Type type, String json) throws IOException {
        String canonical = TypeFactory.defaultInstance().constructType(type).toCanonical();
        return json(application.answer("POST", "/reading?type=" + encoded(canonical), json));
    }

    private static JsonNode json(String text) throws IOException {
        return MisskeyJson.reader().readTree(text);
    }
}
