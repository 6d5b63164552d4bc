package io.github.quarkusmisskey.client.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.internal.Json;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.client.ReferenceValues;
import io.github.quarkusmisskey.client.SampleAnswersTest;
import io.github.quarkusmisskey.client.SampleAnswersTest.Sample;
import io.github.quarkusmisskey.client.internal.chain.ResponseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the generated readers and writers against Jackson's databind, over real answers, what chance makes of them, and
 * what it makes of nothing. {@code -Dfuzz.tries} makes more of them, and {@code -Dfuzz.seed} others.
 */
class GeneratedReadersTest {

    private static final int TRIES = Integer.getInteger("fuzz.tries", 1_500);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_501);
    private static final int MAX_DEPTH = 3;

    /** Databind by the annotations of the records, with the tolerance of answers. */
    static final JsonMapper DATABIND = JsonMapper.builder(Json.factory())
            .addModule(new JavaTimeModule())
            .addModule(new ReferenceValues())
            .addHandler(new LenientAnswers())
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Type NOTES = new TypeReference<List<Note>>() {}.getType();

    private final Random random = new Random(SEED);
    private List<String> names = List.of();

    static Stream<Sample> samples() {
        return SampleAnswersTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readLikeJacksonWhatServersSend(Sample sample) throws IOException {
        JsonNode json = sample.json();
        names = names(json);
        byte[] usual = DATABIND.writeValueAsBytes(json);
        assertThat(read(usual, sample.type())).isEqualTo(byDatabind(usual, sample.type()));
        for (int i = 0; i < TRIES / 13; i++) {
            JsonNode changed = json.deepCopy();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                change(changed);
            }
            compare(DATABIND.writeValueAsBytes(changed), sample.type());
            compare(broken(DATABIND.writeValueAsBytes(changed)), sample.type());
            compare(DATABIND.writeValueAsBytes(any(0)), sample.type());
        }
    }

    @Test
    void readLikeJacksonWithAnyByteChanged() throws IOException {
        byte[] json = """
                [{"id":"a","createdAt":"2026-01-31T23:59:59.123Z","user":{"name":null,"isBot":true,"emojis":{"x":"y"}},\
                "renoteCount":0,"reactions":{"b":12},"tags":["c","d"],"files":[],"poll":{"choices":[{"isVoted":false}]}}]""".getBytes(StandardCharsets.UTF_8);
        byte[] others = "\"\\\t\n {}[],:-+.0179eEntfZé".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < json.length; at++) {
            compare(joined(json, at, new byte[0], at + 1), NOTES);
            compare(Arrays.copyOf(json, at + 1), NOTES);
            for (byte other : others) {
                compare(joined(json, at, new byte[] {other}, at + 1), NOTES);
                compare(joined(json, at, new byte[] {other}, at), NOTES);
            }
        }
    }

    private static byte[] joined(byte[] json, int end, byte[] between, int begin) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(json, 0, end);
        joined.writeBytes(between);
        joined.write(json, begin, json.length - begin);
        return joined.toByteArray();
    }

    @Test
    void readsTheTimelineOfTheBenchmark() throws IOException {
        assertThat(DecodeBenchmark.measure(DecodeBenchmark.timeline(), 1, 3)).hasDimensions(2, 1);
    }

    private void compare(byte[] json, Type type) throws IOException {
        String what = new String(json, StandardCharsets.UTF_8);
        Object ours = outcome(() -> read(json, type));
        Object reference = outcome(() -> byDatabind(json, type));
        if (what.equals("null") || what.equals("\"\"")) {
            assertThat(ours == null
                            || ours instanceof JsonProcessingException
                            || List.of().equals(ours))
                    .isTrue();
            return;
        }
        assertThat(differences("", tree(ours), tree(reference)))
                .as("%s of %s", type, what)
                .isEmpty();
        if (ours instanceof JsonProcessingException || ours == null) {
            return;
        }
        JsonNode written = MisskeyMapper.MAPPER.readTree(MisskeyMapper.MAPPER.writeValueAsBytes(ours));
        assertThat(differences("", written, DATABIND.readTree(DATABIND.writeValueAsBytes(ours))))
                .as(what)
                .isEmpty();
        assertThat(read(MisskeyMapper.MAPPER.writeValueAsBytes(ours), type))
                .as(what)
                .isEqualTo(ours);
    }

    private interface Reading {
        Object run() throws IOException;
    }

    private static Object outcome(Reading reading) throws IOException {
        try {
            return reading.run();
        } catch (JsonProcessingException e) {
            return e;
        }
    }

    private static List<String> differences(String where, JsonNode ours, JsonNode reference) {
        List<String> differences = new ArrayList<>();
        if (ours instanceof ObjectNode && reference instanceof ObjectNode) {
            Set<String> names = new TreeSet<>();
            ours.fieldNames().forEachRemaining(names::add);
            reference.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> differences.addAll(differences(where + "/" + name, ours.path(name), reference.path(name))));
        } else if (ours instanceof ArrayNode && reference instanceof ArrayNode && ours.size() == reference.size()) {
            for (int i = 0; i < ours.size(); i++) {
                differences.addAll(differences(where + "/" + i, ours.get(i), reference.get(i)));
            }
        } else if (!ours.equals(reference)
                && !isOtherwiseText(where, ours, reference)
                && !isInfinite(ours, reference)) {
            differences.add("%s: %s for %s".formatted(where, ours, reference));
        }
        return differences;
    }

    /** Databind writes infinity as a text. */
    private static boolean isInfinite(JsonNode ours, JsonNode reference) {
        return Double.isInfinite(ours.doubleValue()) && reference.toString().equals(ours.toString());
    }

    /** Databind makes a text of what tells variants apart. */
    private static boolean isOtherwiseText(String where, JsonNode ours, JsonNode reference) {
        return where.endsWith("/type") && reference.isTextual() && !ours.isTextual();
    }

    /** By databind's own writers, without what lists and maps leave out. */
    private static JsonNode tree(Object outcome) throws IOException {
        if (outcome instanceof JsonProcessingException) {
            return JsonNodeFactory.instance.textNode("refused");
        }
        return withoutNulls(DATABIND.readTree(DATABIND.writeValueAsBytes(outcome)));
    }

    private static JsonNode withoutNulls(JsonNode node) {
        for (Iterator<JsonNode> items = node.iterator(); items.hasNext(); ) {
            JsonNode item = items.next();
            if (item.isNull()) {
                items.remove();
            } else {
                withoutNulls(item);
            }
        }
        return node;
    }

    private static Object read(byte[] json, Type type) throws IOException {
        return ResponseReader.read(json, type, Integer.MAX_VALUE);
    }

    private static Object byDatabind(byte[] json, Type type) throws IOException {
        return DATABIND.readValue(json, DATABIND.constructType(type));
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.forEach(child -> names.addAll(names(child)));
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Puts something else somewhere into an object. */
    private void change(JsonNode json) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(json, objects);
        if (objects.isEmpty()) {
            return;
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> own = new ArrayList<>();
        object.fieldNames().forEachRemaining(own::add);
        switch (own.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 -> object.set(name(), any(0));
            case 1 -> object.remove(own.get(random.nextInt(own.size())));
            case 2 -> reorder(object, own);
            default -> object.set(own.get(random.nextInt(own.size())), any(0));
        }
    }

    private void reorder(ObjectNode object, List<String> names) {
        Collections.shuffle(names, random);
        names.forEach(name -> object.set(name, object.remove(name)));
    }

    private static void collect(JsonNode json, List<ObjectNode> objects) {
        if (json instanceof ObjectNode object) {
            objects.add(object);
        }
        json.forEach(child -> collect(child, objects));
    }

    private String name() {
        return names.isEmpty() || random.nextInt(3) == 0
                ? "new" + random.nextInt(20)
                : names.get(random.nextInt(names.size()));
    }

    private JsonNode any(int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        int kinds = depth < MAX_DEPTH ? 9 : 7;
        return switch (random.nextInt(kinds)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextLong() >> random.nextInt(64));
            case 3 -> nodes.numberNode(new BigDecimal(pick("1e+21", "18446744073709551615", "0.5", "3.0", "1e30")));
            case 4 -> nodes.textNode(Long.toString(random.nextInt(100)));
            case 5 ->
                nodes.textNode(pick("", "x", "public", "\u00e9\ud83d\udc4d", "\"\\\n", "2026-01-02T03:04:05.006Z"));
            case 6 ->
                nodes.textNode(
                        pick("note", "true", "2026-02-30T00:00:00.000Z", "NaN", " 7 ", Instant.EPOCH.toString()));
            case 7 -> {
                ArrayNode array = nodes.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(any(depth + 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = nodes.objectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set(name(), any(depth + 1));
                }
                yield object;
            }
        };
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Another byte, one too many or too few, or an end too early. */
    private byte[] broken(byte[] json) {
        int at = 1 + random.nextInt(json.length - 1);
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(json, at);
            case 1 -> {
                byte[] changed = json.clone();
                // Not 0xFF, which Jackson ignores before a name that it has read before.
                changed[at] = (byte) random.nextInt(0xFF);
                yield changed;
            }
            default -> Arrays.copyOf(json, json.length + random.nextInt(5));
        };
    }
}
