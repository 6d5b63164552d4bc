package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.OneOrMany;

/** Finds the readers and writers of the API's types. */
public final class ApiJson {

    private static final Map<Class<?>, JsonType<?>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<Class<?>, JsonType<?>> SCALARS = Map.of(
            String.class, Scalars.TEXT,
            Boolean.class, Scalars.FLAG,
            Integer.class, Scalars.INTEGER,
            Long.class, Scalars.WHOLE,
            Double.class, Scalars.NUMBER,
            Instant.class, Scalars.INSTANT,
            JsonNode.class, Scalars.TREE);

    private ApiJson() {}

    /** @return null if the class is not a generated one */
    @SuppressWarnings("unchecked")
    public static <T> JsonType<T> of(Class<T> type) {
        JsonType<?> known = KNOWN.get(type);
        if (known == null) {
            known = JsonTable.of(type);
            if (known == null) {
                return null;
            }
            KNOWN.put(type, known);
        }
        return (JsonType<T>) known;
    }

    /**
     * @return null if the type is neither a readable generated class nor a list, a map or a {@code OneOrMany} of
     *     readable values
     */
    public static JsonType<?> reader(Type type) {
        JsonType<?> found = find(type);
        return found == null || !found.reads() ? null : found;
    }

    private static JsonType<?> find(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (!(type instanceof ParameterizedType generic)) {
            return null;
        }
        Type[] arguments = generic.getActualTypeArguments();
        JsonType<?> items = item(arguments[arguments.length - 1]);
        if (items == null) {
            return null;
        }
        if (generic.getRawType() == List.class) {
            return ListType.of(items);
        } else if (generic.getRawType() == Map.class) {
            return arguments[0] == String.class ? MapType.of(items) : null;
        }
        return generic.getRawType() == OneOrMany.class ? OneOrManyType.of(items) : null;
    }

    /**
     * The reader and writer of a generated class or a scalar.
     *
     * @throws IllegalArgumentException for any other class
     */
    @SuppressWarnings("unchecked")
    public static <T> JsonType<T> valueOf(Class<T> type) {
        JsonType<?> found = item(type);
        if (found == null) {
            throw new IllegalArgumentException(type + " is no type of the API");
        }
        return (JsonType<T>) found;
    }

    private static JsonType<?> item(Type type) {
        JsonType<?> scalar = type instanceof Class<?> plain ? SCALARS.get(plain) : null;
        return scalar == null ? find(type) : scalar;
    }

    /** Reads the value at the parser's position; if it is the whole document, it must be of the type. */
    public static <T> T read(JsonParser parser, JsonType<T> type) throws IOException {
        boolean whole = parser.getParsingContext().inRoot()
                || parser.getParsingContext().getParent().inRoot()
                        && parser.currentToken().isStructStart();
        try (JsonIn in = JsonIn.of(parser)) {
            return whole ? in.require(type, Integer.MAX_VALUE) : type.read(in);
        }
    }
}
