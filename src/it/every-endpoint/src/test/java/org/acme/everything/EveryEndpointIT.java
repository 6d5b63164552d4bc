package org.acme.everything;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.client.MisskeyJson;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what the built application does with the API with what this JVM does, which can reflect upon everything. What a
 * native executable, as {@code -Dnative} builds it, does not know of a model is missing there.
 */
@QuarkusIntegrationTest
@QuarkusTestResource(AnswerSource.class)
class EveryEndpointIT {

    private static final int ENDPOINTS = 433;

    AnswerSource source;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21})
    void callsEveryEndpointWithAllItsParametersAndReadsAllOfItsAnswer(int variant) throws Exception {
        source.answerWith(variant);
        JsonNode calls = MisskeyJson.reader().readTree(
                given().queryParam("variant", variant).get("/calls").then().statusCode(200).extract().asByteArray());

        List<Method> methods = Api.methods().toList();
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
        assertThat(answered)
                .hasSize(ENDPOINTS)
                .containsOnlyKeys(Endpoints.all().stream().map(facts -> facts.name()).toList())
                .allSatisfy((endpoint, times) -> assertThat(times).isEqualTo(2));
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

    private static JsonNode read(Type type, String json) throws IOException {
        return json(given().queryParam("type", TypeFactory.defaultInstance().constructType(type).toCanonical())
                .contentType("text/plain; charset=UTF-8")
                .body(json)
                .post("/reading")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode json(String text) throws IOException {
        return MisskeyJson.reader().readTree(text);
    }
}
