package io.github.quarkusmisskey.client.internal.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.quarkusmisskey.api.internal.ApiJson;
import io.github.quarkusmisskey.api.internal.JsonIn;
import io.github.quarkusmisskey.api.internal.JsonType;
import io.github.quarkusmisskey.client.internal.call.ListBounds;
import io.github.quarkusmisskey.client.internal.error.MalformedAnswerException;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Reads responses by their content, because servers send JSON under other media types, and plain strings as text. The
 * return type of the method determines the type, unless a property of the call does. Not a {@code MessageBodyReader},
 * because a client that has one copies the table of all readers for each response.
 */
@Singleton
@Unremovable
@RegisterForReflection
public class ResponseReader implements ReaderInterceptor {

    /** Name of the property in which a call holds the type of its response. */
    static final String TYPE = ResponseReader.class.getName();

    private static final int MAX_NULL_LENGTH = 16;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Type type = context.getProperty(TYPE) instanceof Type said ? said : context.getGenericType();
        int most = ListBounds.most(context.getProperty(ListBounds.PROPERTY));
        try {
            return read(bytes(context.getInputStream()), type, most);
        } catch (JsonProcessingException e) {
            throw new MalformedAnswerException(e);
        }
    }

    /** Reads all bytes. A response is already in memory, so one array of its length suffices. */
    static byte[] bytes(InputStream answer) throws IOException {
        byte[] bytes = new byte[answer.available()];
        int length = answer.readNBytes(bytes, 0, bytes.length);
        int next = answer.read();
        if (next < 0) {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, length);
        all.write(next);
        answer.transferTo(all);
        return all.toByteArray();
    }

    public static Object read(byte[] body, Type type, int most) throws IOException {
        if (body.length == 0) {
            return null;
        }
        if (type == String.class) {
            return string(body);
        }
        JsonType<?> generated = ApiJson.reader(type);
        if (generated == null) {
            JavaType wanted = MisskeyMapper.MAPPER.constructType(type);
            Object value = MisskeyMapper.MAPPER.readValue(body, wanted);
            return wanted.isTypeOrSubTypeOf(List.class) ? withoutNulls((List<?>) value) : value;
        }
        if (isList(type) && isNull(body)) {
            return List.of();
        }
        try (JsonIn in = JsonIn.of(body)) {
            return in.require(generated, most);
        }
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class;
    }

    /** Servers send null in place of an empty list. */
    private static boolean isNull(byte[] body) {
        return body.length <= MAX_NULL_LENGTH
                && new String(body, StandardCharsets.UTF_8).strip().equals("null");
    }

    /** Servers send null in lists, or in place of one; unreadable items are null too. */
    private static List<?> withoutNulls(List<?> list) {
        if (list == null) {
            return List.of();
        }
        list.removeIf(Objects::isNull);
        return list;
    }

    private static String string(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith("\"")) {
            return text;
        }
        try {
            JsonNode node = MisskeyMapper.MAPPER.readTree(text);
            return node instanceof TextNode ? node.textValue() : text;
        } catch (JsonProcessingException e) {
            return text;
        }
    }
}
