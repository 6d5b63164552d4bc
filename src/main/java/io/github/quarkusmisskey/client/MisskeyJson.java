package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.GenericType;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.quarkusmisskey.client.internal.chain.ResponseReader;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;

/**
 * The JSON of Misskey. Independent of the application's own mapper, whose settings would change the requests. A member
 * of an unexpected type is read as null.
 */
public final class MisskeyJson {

    private MisskeyJson() {}

    /** Reads what servers send. */
    public static ObjectReader reader() {
        return MisskeyMapper.MAPPER.reader();
    }

    /** Writes what is sent to servers. */
    public static ObjectWriter writer() {
        return MisskeyMapper.MAPPER.writer();
    }

    /**
     * Reads a response as a call does, for tests of an application: {@code MisskeyJson.read(json, Note.class)}.
     *
     * @return null if the text is empty
     * @throws IllegalArgumentException if the text is not JSON of that type
     */
    public static <T> T read(String json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    /** {@link #read(String, Class)} for a type with parameters: {@code new GenericType<List<Note>>() {}}. */
    @SuppressWarnings("unchecked")
    public static <T> T read(String json, GenericType<T> type) {
        return (T) read(json, type.getType());
    }

    private static Object read(String json, Type type) {
        try {
            return ResponseReader.read(json.getBytes(StandardCharsets.UTF_8), type, Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no " + type.getTypeName() + ": " + e.getMessage(), e);
        }
    }
}
