package io.github.quarkusmisskey.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.quarkusmisskey.api.internal.text.JsonCopy;

/**
 * Members of a JSON object for which a record has no component, by name. Immutable; a value is parsed each time it is
 * read. Members that are null are dropped. {@code toString} shows the names only.
 */
public final class UnknownMembers extends AbstractMap<String, JsonNode> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final UnknownMembers NONE = new UnknownMembers(Map.of());

    private final Map<String, byte[]> json;

    private UnknownMembers(Map<String, byte[]> json) {
        this.json = json;
    }

    /** @param members null for none */
    public static UnknownMembers of(Map<String, JsonNode> members) {
        if (members instanceof UnknownMembers unknown) {
            return unknown;
        }
        if (members == null || members.isEmpty()) {
            return NONE;
        }
        Map<String, byte[]> json = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value != null && !value.isNull()) {
                json.put(name, bytes(value));
            }
        });
        return ofJson(json);
    }

    /** @param json valid JSON in UTF-8 by name of the member; not copied; null for none */
    public static UnknownMembers ofJson(Map<String, byte[]> json) {
        return json == null || json.isEmpty() ? NONE : new UnknownMembers(json);
    }

    /** Writes the members into the current object of the generator. */
    public void writeTo(JsonGenerator generator) throws IOException {
        for (Map.Entry<String, byte[]> member : json.entrySet()) {
            generator.writeFieldName(member.getKey());
            try (JsonParser parser = JSON.createParser(member.getValue())) {
                parser.nextToken();
                JsonCopy.value(parser, generator);
            }
        }
    }

    private static byte[] bytes(JsonNode value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonNode get(Object name) {
        byte[] value = json.get(name);
        return value == null ? null : tree(value);
    }

    @Override
    public boolean containsKey(Object name) {
        return json.containsKey(name);
    }

    @Override
    public int size() {
        return json.size();
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(json.keySet());
    }

    @Override
    public Set<Entry<String, JsonNode>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, JsonNode>> iterator() {
                return entries(json.entrySet().iterator());
            }

            @Override
            public int size() {
                return json.size();
            }
        };
    }

    private static Iterator<Entry<String, JsonNode>> entries(Iterator<Entry<String, byte[]>> members) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return members.hasNext();
            }

            @Override
            public Entry<String, JsonNode> next() {
                Entry<String, byte[]> member = members.next();
                return Map.entry(member.getKey(), tree(member.getValue()));
            }
        };
    }

    /** The names only, because the values may be secret. */
    @Override
    public String toString() {
        return json.keySet().toString();
    }
}
