package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.UnknownMembers;

/** Writes JSON to a generator whose codec handles the values that only Jackson can write. */
public final class JsonOut {

    private final JsonGenerator generator;

    public JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    JsonGenerator generator() {
        return generator;
    }

    public void beginObject() throws IOException {
        generator.writeStartObject();
    }

    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    /** A member that is omitted if it is null. */
    public <T> void member(String name, T value, JsonType<T> type) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            type.write(this, value);
        }
    }

    /** A text that is omitted if it is null. */
    public void text(String name, String value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            generator.writeString(value);
        }
    }

    /** A member that is null if its value is. */
    <T> void always(String name, T value, JsonType<T> type) throws IOException {
        generator.writeFieldName(name);
        value(value, type);
    }

    /** A member that is omitted if there is no patch. */
    <T> void patch(String name, Patch<T> patch, JsonType<T> type) throws IOException {
        if (patch != null) {
            always(name, patch.value(), type);
        }
    }

    /** The members that a record has no component for. */
    void unknown(Map<String, ?> unknown) throws IOException {
        if (unknown instanceof UnknownMembers members && !members.isEmpty()) {
            members.writeTo(generator);
        }
    }

    /** The members of an object; nothing for other values. */
    void membersOf(JsonNode object) throws IOException {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            always(member.getKey(), member.getValue(), Scalars.TREE);
        }
    }

    <T> void list(List<T> values, JsonType<T> type) throws IOException {
        generator.writeStartArray();
        for (T value : values) {
            value(value, type);
        }
        generator.writeEndArray();
    }

    void beginTuple() throws IOException {
        generator.writeStartArray();
    }

    void endTuple() throws IOException {
        generator.writeEndArray();
    }

    <T> void map(Map<String, T> values, JsonType<T> type) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<String, T> value : values.entrySet()) {
            always(value.getKey(), value.getValue(), type);
        }
        generator.writeEndObject();
    }

    <T> void value(T value, JsonType<T> type) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            type.write(this, value);
        }
    }
}
