package org.acme.everything;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
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
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.client.MisskeyJson;
import org.acme.environment.ApplicationProcess;
import org.acme.environment.Ports;
import org.acme.environment.TestEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Compares what the built application does with the API with what this JVM does, which can reflect upon everything. What a
 * native executable, as {@code -Dnative} builds it, does not know of a model is missing there.
 */
class EveryEndpointIT {

    private static final int ENDPOINTS = 433;

    @TempDir
    static Path directory;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Set<String>> TRIED = new HashMap<>();
    private static final Set<String> CALLED = new HashSet<>();
    private static AnswerSource source;
    private static TestEnvironment environment;
    private static String url;

    @BeforeAll
    static void start() throws SQLException {
        source = new AnswerSource();
        environment = new TestEnvironment(directory);
        int port = Ports.free();
        url = "http://127.0.0.1:" + port;
        ApplicationProcess application = environment.startApplication(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_LOG_CATEGORY__IO_GITHUB_QUARKUSMISSKEY__LEVEL", "INFO"));
        await().atMost(Duration.ofMinutes(2)).ignoreException(ConnectException.class).until(() -> {
            assertThat(application.isAlive()).as("see target/%s.log", application.name()).isTrue();
            return send(HttpRequest.newBuilder(URI.create(url))).statusCode() == 404;
        });
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
        JsonNode calls = json(answer(HttpRequest.newBuilder(
                        URI.create(url + "/calls?server=" + encoded(source.url()) + "&variant=" + variant))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(methods.stream().map(Api::name).collect(Collectors.joining("\n"))))));

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
        HttpResponse<String> response = send(HttpRequest.newBuilder(
                        URI.create(url + "/short-forms?server=" + encoded(source.url())))
                .POST(BodyPublishers.noBody()));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
        assertThat(source.arrived()).extracting(AnswerSource.Arrived::endpoint)
                .containsExactly("notes/create", "notes/show", "users/show");
        assertThat(json(source.arrived().get(0).body()))
                .isEqualTo(json("{\"i\":\"a-token\",\"text\":\"Tea?\","
                        + "\"poll\":{\"choices\":[\"Yes\",\"No\"],\"expiredAfter\":3600000}}"));
        assertThat(json(source.arrived().get(1).body())).isEqualTo(json("{\"i\":\"a-token\",\"noteId\":\"9abc\"}"));
        assertThat(json(source.arrived().get(2).body())).isEqualTo(json("{\"i\":\"a-token\",\"userId\":\"9xyz\"}"));
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

    private static JsonNode read(Type type, String json) throws IOException, InterruptedException {
        String canonical = TypeFactory.defaultInstance().constructType(type).toCanonical();
        return json(answer(HttpRequest.newBuilder(URI.create(url + "/reading?type=" + encoded(canonical)))
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(BodyPublishers.ofString(json))));
    }

    private static String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) throws IOException {
        return MisskeyJson.reader().readTree(text);
    }
}
