package io.github.quarkusmisskey.generator;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.generator.plan.Correction;
import io.github.quarkusmisskey.generator.plan.Rules;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed code is what the generator writes, and covers the document. */
class GeneratedApiTest {

    private static final Path DOCUMENT = Path.of("src/generator/misskey-2026.5.1.json");
    private static final Path RULES = Path.of("src/generator/rules.json");
    private static final Path GENERATED = Path.of("src/generated");

    @Test
    void isWhatTheGeneratorWrites() throws IOException {
        Map<String, String> written = Generate.files(DOCUMENT.toString(), RULES);
        Map<String, String> committed = committed();
        assertThat(committed.keySet())
                .as("run ./mvnw -Pgenerate and commit what it writes")
                .isEqualTo(written.keySet());
        written.forEach((file, text) -> assertThat(committed.get(file))
                .as("%s: run ./mvnw -Pgenerate and commit what it writes", file)
                .isEqualTo(text));
    }

    /** Dev mode copies whatever lies in a directory of resources into the classes, and would take sources for such. */
    @Test
    void keepsSourcesAndResourcesApart() throws IOException {
        assertThat(committed().keySet())
                .allMatch(file -> file.matches("java/.+\\.java|resources/.+\\.json"))
                .contains("resources/io/github/quarkusmisskey/gateway/schemas.json");
    }

    @Test
    void everyCorrectionHasAPlaceAndChangesTheDocument() throws IOException {
        JsonNode document = new ObjectMapper().readTree(DOCUMENT.toFile());
        for (Correction correction : Rules.load(RULES).corrections()) {
            assertThat(correction.reason()).isNotBlank();
            for (String place : correction.at()) {
                assertThat(document.at(place).isMissingNode()).as(place).isFalse();
                assertThat(document.at(place)).as(place).isNotEqualTo(correction.right(document));
            }
        }
        JsonNode corrected = Rules.load(RULES).corrected(document.deepCopy());
        Rules.load(RULES).corrections().forEach(correction -> correction
                .at()
                .forEach(place -> assertThat(corrected.at(place)).as(place).isEqualTo(correction.right(corrected))));
    }

    @Test
    void hasAMethodForEveryEndpointAndNoOther() throws IOException {
        List<String> blocking = new ArrayList<>();
        List<String> asynchronous = new ArrayList<>();
        for (Class<?> api : interfaces()) {
            String root = api.getAnnotation(jakarta.ws.rs.Path.class).value();
            for (Method method : api.getMethods()) {
                if (!method.isDefault()) {
                    jakarta.ws.rs.Path path = method.getAnnotation(jakarta.ws.rs.Path.class);
                    String full = path == null ? root : root + "/" + path.value();
                    (method.getName().endsWith("Async") ? asynchronous : blocking).add(full.replaceFirst("^/api", ""));
                }
            }
        }
        List<String> told = paths();
        assertThat(told).hasSize(433);
        assertThat(blocking).containsExactlyInAnyOrderElementsOf(told);
        assertThat(asynchronous).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void knowsTheFactsOfEveryEndpoint() throws IOException {
        assertThat(Endpoints.all().stream().map(facts -> "/" + facts.name()))
                .containsExactlyInAnyOrderElementsOf(paths());
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            JsonNode told = path.getValue().path("post");
            EndpointFacts facts = Endpoints.find(path.getKey().substring(1)).orElseThrow();
            assertThat(facts.permission().orElse(""))
                    .isEqualTo(told.path("x-permission").asText(""));
            assertThat(facts.credential())
                    .isEqualTo(told.path("x-credential").asText().equals("required"));
            assertThat(facts.secure()).isEqualTo(told.path("x-secure").asBoolean());
            assertThat(facts.get()).isEqualTo(told.path("x-get").asBoolean());
            assertThat(facts.limit().map(EndpointFacts.RateLimit::max).orElse(-1L))
                    .isEqualTo(told.path("x-limit").path("max").asLong(-1));
            assertThat(facts.limit().map(EndpointFacts.RateLimit::minInterval).orElse(-1L))
                    .isEqualTo(told.path("x-limit").path("minInterval").asLong(-1));
        }
        assertThat(Endpoints.find("no/such")).isEmpty();
    }

    @Test
    void takesEndpointsForReadingOnlyIfTheyChangeNothing() {
        Set<String> reading = Endpoints.all().stream()
                .filter(EndpointFacts::reads)
                .map(EndpointFacts::name)
                .collect(Collectors.toSet());
        assertThat(Endpoints.all())
                .filteredOn(facts -> facts.permission().orElse("").startsWith("write:"))
                .noneMatch(EndpointFacts::reads);
        assertThat(reading)
                .contains("notes/show", "notes/timeline", "users", "i", "meta", "charts/user/pv", "users/gallery/posts")
                .doesNotContain(
                        "auth/session/userkey",
                        "auth/session/generate",
                        "reset-db",
                        "i/export-notes",
                        "reversi/match",
                        "i/webhooks/test",
                        "federation/update-remote-user");
    }

    @Test
    void hasAConstantForEveryErrorCode() throws Exception {
        List<Class<?>> interfaces = interfaces();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            List<String> codes = new ArrayList<>();
            path.getValue().path("post").path("x-errors").fieldNames().forEachRemaining(codes::add);
            if (!codes.isEmpty()) {
                assertThat(constants(interfaces, path.getKey().substring(1)))
                        .as(path.getKey())
                        .containsAll(codes);
            }
        }
    }

    private static List<String> constants(List<Class<?>> interfaces, String endpoint) throws Exception {
        List<String> values = new ArrayList<>();
        for (Class<?> api : interfaces) {
            String root = api.getAnnotation(jakarta.ws.rs.Path.class).value().replaceFirst("^/api/?", "");
            boolean holds = Arrays.stream(api.getMethods())
                    .map(method -> method.getAnnotation(jakarta.ws.rs.Path.class))
                    .map(path -> path == null ? "" : path.value())
                    .anyMatch(path -> Stream.of(root, path)
                            .filter(part -> !part.isEmpty())
                            .reduce((first, second) -> first + "/" + second)
                            .orElse("")
                            .equals(endpoint));
            if (holds) {
                Class<?> errors = Class.forName(api.getName().replaceAll("Api$", "Errors"));
                for (var field : errors.getFields()) {
                    values.add((String) field.get(null));
                }
            }
        }
        return values;
    }

    private static List<Class<?>> interfaces() throws IOException {
        return committed().keySet().stream()
                .filter(file -> file.endsWith("Api.java"))
                .map(file -> file.replaceAll("^java/|\\.java$", "").replace('/', '.'))
                .<Class<?>>map(GeneratedApiTest::load)
                .filter(type -> type.isAnnotationPresent(RegisterRestClient.class))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        document().path("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(DOCUMENT.toFile());
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(GENERATED)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(GENERATED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
