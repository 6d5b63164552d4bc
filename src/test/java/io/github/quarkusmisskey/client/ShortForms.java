package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the short forms of calls have to do, told by the document and by the records. */
final class ShortForms {

    private static final Path DOCUMENT = Path.of("src/generator/misskey-2026.5.1.json");

    private ShortForms() {}

    /** Sets in a builder what the record holds. */
    static void fill(Object builder, Object values) {
        try {
            for (RecordComponent component : values.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(values);
                setter(builder, component).invoke(builder, value instanceof Patch<?> patch ? patch.value() : value);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Method setter(Object builder, RecordComponent component) throws ReflectiveOperationException {
        Type type = component.getGenericType();
        Class<?> raw = component.getType();
        if (raw == Patch.class) {
            Type value = ((ParameterizedType) type).getActualTypeArguments()[0];
            raw = (Class<?>) (value instanceof ParameterizedType generic ? generic.getRawType() : value);
        }
        for (Method method : builder.getClass().getMethods()) {
            boolean named = method.getName().equals(component.getName()) && method.getParameterCount() == 1;
            if (named && (method.getParameterTypes()[0] == raw || method.getParameterTypes()[0] == primitive(raw))) {
                return method;
            }
        }
        throw new NoSuchMethodException(builder.getClass() + " has nothing for " + component);
    }

    private static Class<?> primitive(Class<?> boxed) throws ReflectiveOperationException {
        return Number.class.isAssignableFrom(boxed) || boxed == Boolean.class
                ? (Class<?>) boxed.getField("TYPE").get(null)
                : boxed;
    }

    /** The endpoints that need exactly one text, with its name. */
    static Map<String, String> onlyTexts() throws IOException {
        JsonNode document = MisskeyMapper.MAPPER.readTree(DOCUMENT.toFile());
        Map<String, String> texts = new TreeMap<>(Map.of("users/show", "userId", "users/relation", "userId"));
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode body = path.getValue().at("/post/requestBody/content").path(0);
            for (JsonNode content : path.getValue().at("/post/requestBody/content")) {
                body = content.path("schema");
            }
            JsonNode required = body.path("required");
            boolean choice = body.has("anyOf") || body.has("oneOf") || body.has("allOf");
            if (required.size() == 1
                    && !choice
                    && isText(body.at("/properties/" + required.get(0).asText()))) {
                texts.put(path.getKey().substring(1), required.get(0).asText());
            }
        }
        return texts;
    }

    private static boolean isText(JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        return type.equals("string")
                && !schema.has("enum")
                && !schema.path("format").asText().equals("binary")
                && !schema.path("format").asText().equals("date-time");
    }

    /** What arrived beside the token: one member. */
    static void noteText(EveryEndpointTest.Arrived got, Method method, Map<String, String> texts) throws IOException {
        JsonNode sent = MisskeyMapper.MAPPER.readTree(got.body());
        assertThat(sent.size()).as("%s sent %s", method, got.body()).isEqualTo(2);
        sent.properties().stream()
                .filter(member -> !member.getKey().equals("i"))
                .forEach(member -> {
                    assertThat(member.getValue().asText()).isEqualTo("text");
                    texts.put(got.path().replaceFirst("^/api/", ""), member.getKey());
                });
    }
}
