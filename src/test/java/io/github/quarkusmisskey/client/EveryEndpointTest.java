package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.FileBody;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls every method of every namespace, blocking and not, and looks at what arrives. */
@QuarkusTest
class EveryEndpointTest {

    /** What arrived of a request. */
    record Arrived(String method, String path, String type, String body) {}

    @Inject
    Misskey misskey;

    HttpServer server;
    final AtomicReference<Arrived> arrived = new AtomicReference<>();
    volatile String answer = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        arrived.set(new Arrived(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(body, StandardCharsets.UTF_8)));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(bytes.length == 0 ? 204 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void callsEveryEndpointByItsNameWithTheTokenAndTheParameters() throws ReflectiveOperationException, IOException {
        MisskeyNamespaces client = misskey.at(
                MisskeyHost.of("http://127.0.0.1:" + server.getAddress().getPort()), AccessToken.of("a-token"));
        Set<String> called = new TreeSet<>();
        for (Method accessor : MisskeyNamespaces.class.getMethods()) {
            if (accessor.getParameterCount() == 0) {
                Object api = accessor.invoke(client);
                for (Method method : accessor.getReturnType().getMethods()) {
                    if (!method.isDefault()) {
                        called.addAll(call(api, method));
                    }
                }
            }
        }
        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(
                        Endpoints.all().stream().map(EndpointFacts::name).collect(Collectors.toSet()));
    }

    private List<String> call(Object api, Method method) throws ReflectiveOperationException, IOException {
        Type request = ((ParameterizedType) method.getGenericParameterTypes()[0]).getActualTypeArguments()[0];
        Body<?> body = (Body<?>) Samples.of(request);
        answer = Samples.answer(method.getGenericReturnType());
        Object value = finished(invoke(api, method, Body.class, body));
        assertThat(value == null).as("answer of %s", method).isEqualTo(answer.isEmpty());
        Arrived got = arrived.getAndSet(null);
        assertThat(got.method()).isEqualTo("POST");
        if (body instanceof FileBody<?>) {
            assertIsForm(got, body);
        } else {
            assertIsJson(got, body);
        }
        assertSameByLambda(api, method, body, got);
        return List.of(got.path().replaceFirst("^/api/", ""));
    }

    private void assertSameByLambda(Object api, Method method, Body<?> body, Arrived expected)
            throws ReflectiveOperationException {
        if (body.getClass().getRecordComponents().length == 0) {
            return;
        }
        Consumer<Object> lambda = builder -> ShortForms.fill(builder, body);
        finished(invoke(api, method, Consumer.class, lambda));
        Arrived got = arrived.getAndSet(null);
        assertThat(got.path()).isEqualTo(expected.path());
        assertThat(unbounded(got)).as("by a lambda: %s", method).isEqualTo(unbounded(expected));
    }

    /** The body without what is another one in each form. */
    private static String unbounded(Arrived request) {
        int boundary = request.type().indexOf("boundary=");
        return boundary < 0
                ? request.body()
                : request.body().replace(request.type().substring(boundary + 9), "boundary");
    }

    @Test
    void callsWhatNeedsOneTextByThatTextAlone() throws ReflectiveOperationException, IOException {
        MisskeyNamespaces client = misskey.at(
                MisskeyHost.of("http://127.0.0.1:" + server.getAddress().getPort()), AccessToken.of("a-token"));
        Map<String, String> expected = ShortForms.onlyTexts();
        assertThat(expected).hasSizeGreaterThan(200).containsEntry("notes/show", "noteId");
        Map<String, String> arrivedTexts = new TreeMap<>();
        for (Method accessor : MisskeyNamespaces.class.getMethods()) {
            if (accessor.getParameterCount() == 0) {
                Object api = accessor.invoke(client);
                for (Method method : accessor.getReturnType().getMethods()) {
                    if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class) {
                        answer = Samples.answer(method.getGenericReturnType());
                        finished(invoke(api, method, String.class, "text"));
                        ShortForms.noteText(arrived.getAndSet(null), method, arrivedTexts);
                    }
                }
            }
        }
        assertThat(arrivedTexts).isEqualTo(expected);
    }

    private static Object finished(Object result) {
        return result instanceof Uni<?> later ? later.await().indefinitely() : result;
    }

    private static void assertIsJson(Arrived got, Body<?> body) throws IOException {
        assertThat(got.type()).startsWith("application/json");
        JsonNode sent = MisskeyMapper.MAPPER.readTree(got.body());
        assertThat(sent.path("i").asText()).isEqualTo("a-token");
        List<String> parameters = new ArrayList<>();
        sent.fieldNames().forEachRemaining(parameters::add);
        parameters.remove("i");
        JsonNode alone = MisskeyMapper.MAPPER.readTree(
                body.getClass().getRecordComponents().length == 0
                        ? "{}"
                        : MisskeyMapper.MAPPER.writeValueAsString(body));
        assertThat(parameters).hasSize(body.getClass().getRecordComponents().length);
        parameters.forEach(parameter -> assertThat(sent.get(parameter)).isEqualTo(alone.get(parameter)));
    }

    /** The token, then the other fields, then the file, between the boundaries that the header names. */
    private static void assertIsForm(Arrived got, Body<?> body) {
        assertThat(got.type()).startsWith("multipart/form-data; boundary=");
        String boundary = "--" + got.type().substring(got.type().indexOf('=') + 1);
        List<String> parts = List.of(got.body().split(Pattern.quote(boundary) + "(\r\n|--\r\n)"));
        assertThat(parts.get(0)).isEmpty();
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("i", TextNode.valueOf("a-token"));
        MisskeyMapper.MAPPER
                .<ObjectNode>valueToTree(body)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        assertThat(fields).hasSize(body.getClass().getRecordComponents().length);
        List<String> expected = new ArrayList<>();
        fields.forEach((name, value) -> expected.add(
                "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value.asText() + "\r\n"));
        expected.add("Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\ncontent\r\n");
        assertThat(parts.subList(1, parts.size())).isEqualTo(expected);
    }

    private static Object invoke(Object api, Method method, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        try {
            return api.getClass().getMethod(method.getName(), parameter).invoke(api, argument);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.toString(), e.getCause());
        }
    }
}
