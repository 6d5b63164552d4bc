package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.i.IApi;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.notes.NotesApi;
import io.github.quarkusmisskey.api.server.ServerApi;
import io.github.quarkusmisskey.api.users.UsersApi;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Real answers, and what other servers could make of them. */
public class SampleAnswersTest {

    public record Sample(String file, Class<?> api, String method) {

        public Type type() {
            return Arrays.stream(api.getMethods())
                    .filter(candidate -> candidate.getName().equals(method) && !candidate.isDefault())
                    .map(Method::getGenericReturnType)
                    .findFirst()
                    .orElseThrow();
        }

        public JsonNode json() {
            try (InputStream in = SampleAnswersTest.class.getResourceAsStream("samples/" + file + ".json")) {
                return MisskeyMapper.MAPPER.readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What no server should put anywhere, and some server will. */
    private static final Map<String, JsonNode> STRANGE = Map.of(
            "null", JsonNodeFactory.instance.nullNode(),
            "word", JsonNodeFactory.instance.textNode("no-such-word"),
            "number", JsonNodeFactory.instance.numberNode(-7),
            "fraction", JsonNodeFactory.instance.numberNode(0.5),
            "flag", JsonNodeFactory.instance.booleanNode(true),
            "object", JsonNodeFactory.instance.objectNode().put("strange", 1),
            "list", JsonNodeFactory.instance.arrayNode().add("strange").add(1),
            "empty", JsonNodeFactory.instance.textNode(""));

    public static Stream<Sample> samples() {
        return Stream.of(
                new Sample("emojis", ServerApi.class, "emojis"),
                new Sample("endpoints", ServerApi.class, "endpoints"),
                new Sample("i", IApi.class, "i"),
                new Sample("i-notifications", IApi.class, "notifications"),
                new Sample("meta", ServerApi.class, "meta"),
                new Sample("notes-create", NotesApi.class, "create"),
                new Sample("notes-local-timeline", NotesApi.class, "localTimeline"),
                new Sample("notes-show", NotesApi.class, "show"),
                new Sample("notes-timeline", NotesApi.class, "timeline"),
                new Sample("stats", ServerApi.class, "stats"),
                new Sample("users-notes", UsersApi.class, "notes"),
                new Sample("users-show", UsersApi.class, "show"),
                new Sample("users-show-many", UsersApi.class, "show"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsWhatTheTypesKnow(Sample sample) throws IOException {
        JsonNode sent = sample.json();
        JsonNode kept = MisskeyMapper.MAPPER.valueToTree(read(sent, sample.type()));
        assertThat(differences("", kept, sent)).isEmpty();
        assertThat(leaves(kept)).isGreaterThanOrEqualTo(leaves(sent) * 2 / 3);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesAnswersThatLackMembers(Sample sample) throws IOException {
        for (List<String> path : members(sample.json())) {
            JsonNode changed = sample.json();
            ((ObjectNode) at(changed, path.subList(0, path.size() - 1))).remove(last(path));
            assertThat(read(changed, sample.type())).as("without %s", path).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesMembersOfEveryOtherKind(Sample sample) throws IOException {
        for (List<String> path : members(sample.json())) {
            for (Map.Entry<String, JsonNode> strange : STRANGE.entrySet()) {
                JsonNode changed = sample.json();
                ((ObjectNode) at(changed, path.subList(0, path.size() - 1)))
                        .set(last(path), strange.getValue().deepCopy());
                assertThat(read(changed, sample.type()))
                        .as("%s as %s", path, strange.getKey())
                        .isNotNull();
            }
        }
    }

    @Test
    void refusesAnAnswerThatIsOfAnotherKindAsAWhole() {
        assertThatThrownBy(() -> read(JsonNodeFactory.instance.textNode("x"), Note.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> read(JsonNodeFactory.instance.arrayNode(), Note.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> read(JsonNodeFactory.instance.numberNode(1), Note.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void neverTakesAnUnknownVisibilityForPublic() throws IOException {
        Note note = (Note) read(MisskeyMapper.MAPPER.readTree("{\"visibility\":\"hidden\"}"), Note.class);
        assertThat(note.visibility()).isEqualTo(new NoteVisibility("hidden")).isNotEqualTo(NoteVisibility.PUBLIC);
        assertThat(note.visibility()).hasToString("hidden");
    }

    @Test
    void keepsNotificationsOfUnknownTypes() throws IOException {
        JsonNode json = MisskeyMapper.MAPPER.readTree(
                "{\"id\":\"a1\",\"createdAt\":\"2026-01-02T03:04:05.006Z\",\"type\":\"brandNew\",\"more\":{\"x\":[1]}}");
        Notification notification = (Notification) read(json, Notification.class);
        assertThat(notification).isInstanceOf(Notification.Unknown.class);
        assertThat(notification.id()).isEqualTo("a1");
        assertThat(notification.type()).isEqualTo("brandNew");
        assertThat(notification.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.006Z"));
        assertThat(MisskeyMapper.MAPPER.<JsonNode>valueToTree(notification)).isEqualTo(json);
    }

    @Test
    void takesNotificationsWithoutATypeAndWithoutAUser() throws IOException {
        assertThat(read(MisskeyMapper.MAPPER.readTree("{\"id\":\"a\"}"), Notification.class))
                .isInstanceOf(Notification.Unknown.class);
        Notification ended = (Notification)
                read(MisskeyMapper.MAPPER.readTree("{\"id\":\"a\",\"type\":\"pollEnded\"}"), Notification.class);
        assertThat(ended).isInstanceOf(Notification.PollEnded.class);
        assertThat(((Notification.PollEnded) ended).user()).isNull();
    }

    @Test
    void tellsOneUserFromMany() throws IOException {
        Type type = new Sample("", UsersApi.class, "show").type();
        OneOrMany<?> one = (OneOrMany<?>) read(MisskeyMapper.MAPPER.readTree("{\"id\":\"a\"}"), type);
        OneOrMany<?> many = (OneOrMany<?>) read(MisskeyMapper.MAPPER.readTree("[{\"id\":\"a\"},{\"id\":\"b\"}]"), type);
        assertThat(one.all()).singleElement().isInstanceOf(UserDetailed.class);
        assertThat(one.many()).isFalse();
        assertThat(many.all()).hasSize(2);
        assertThat(many.many()).isTrue();
    }

    private static Object read(JsonNode json, Type type) throws IOException {
        byte[] bytes = MisskeyMapper.MAPPER.writeValueAsBytes(json);
        return MisskeyMapper.MAPPER.readValue(bytes, MisskeyMapper.MAPPER.constructType(type));
    }

    /** The paths of all members of objects, the deepest as well. */
    private static List<List<String>> members(JsonNode json) {
        List<List<String>> paths = new ArrayList<>();
        collect(json, List.of(), paths);
        return paths;
    }

    private static void collect(JsonNode node, List<String> path, List<List<String>> paths) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                List<String> inner = append(path, member.getKey());
                paths.add(inner);
                collect(member.getValue(), inner, paths);
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            collect(array.get(0), append(path, "0"), paths);
        }
    }

    private static List<String> append(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static JsonNode at(JsonNode json, List<String> path) {
        JsonNode node = json;
        for (String step : path) {
            node = node instanceof ArrayNode array ? array.get(Integer.parseInt(step)) : node.get(step);
        }
        return node;
    }

    private static int leaves(JsonNode node) {
        if (!node.isContainerNode()) {
            return node.isNull() ? 0 : 1;
        }
        int leaves = 0;
        for (JsonNode child : node) {
            leaves += leaves(child);
        }
        return leaves;
    }

    private static List<String> differences(String where, JsonNode kept, JsonNode sent) {
        if (kept instanceof ObjectNode object && sent.isObject()) {
            return object.properties().stream()
                    .flatMap(member ->
                            differences(where + "/" + member.getKey(), member.getValue(), sent.path(member.getKey()))
                                    .stream())
                    .toList();
        }
        if (kept.isArray() && sent.isArray() && kept.size() == sent.size()) {
            List<String> differences = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                differences.addAll(differences(where + "/" + i, kept.get(i), sent.get(i)));
            }
            return differences;
        }
        return same(kept, sent) ? List.of() : List.of(where + ": " + kept + " for " + sent);
    }

    private static boolean same(JsonNode kept, JsonNode sent) {
        if (kept.isNumber() && sent.isNumber()) {
            return new BigDecimal(kept.asText()).compareTo(new BigDecimal(sent.asText())) == 0;
        }
        return kept.equals(sent)
                || isInstant(sent) && Instant.parse(kept.asText()).equals(Instant.parse(sent.asText()));
    }

    private static boolean isInstant(JsonNode node) {
        return node.isTextual() && node.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }
}
