package io.github.quarkusmisskey.client;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.Patch;
import io.smallrye.mutiny.Uni;

/** Values of any type that requests are made of, and the shortest answers. */
final class Samples {

    private static final Map<Type, Object> PLAIN = Map.of(
            String.class,
            "text",
            Object.class,
            "anything",
            Boolean.class,
            true,
            Integer.class,
            1,
            Long.class,
            1L,
            Double.class,
            0.5,
            FileContent.class,
            FileContent.of("file", "content".getBytes(StandardCharsets.UTF_8)),
            Instant.class,
            Instant.EPOCH,
            JsonNode.class,
            TextNode.valueOf("unknown"));

    private Samples() {}

    static Object of(Type type) throws ReflectiveOperationException {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        return record(variant((Class<?>) type));
    }

    /** The first variant of a union; any other type itself. */
    static Class<?> variant(Class<?> type) {
        return type.isSealed() ? type.getPermittedSubclasses()[0] : type;
    }

    private static Object generic(ParameterizedType type) throws ReflectiveOperationException {
        Type[] arguments = type.getActualTypeArguments();
        Object inner = of(arguments[arguments.length - 1]);
        if (type.getRawType() == List.class) {
            return List.of(inner);
        } else if (type.getRawType() == Map.class) {
            return Map.of("key", inner);
        } else if (type.getRawType() == Patch.class) {
            return Patch.of(inner);
        } else if (type.getRawType() == OneOrMany.class) {
            return OneOrMany.one(inner);
        }
        throw new IllegalArgumentException("No sample of " + type);
    }

    private static Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = of(components[i].getGenericType());
        }
        return construct(type, values);
    }

    static Object construct(Class<?> type, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** JSON of the kind that the method answers with; empty if it answers nothing. */
    static String answer(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Uni.class) {
            return answer(generic.getActualTypeArguments()[0]);
        }
        if (type == void.class || type == Void.class) {
            return "";
        }
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == List.class) {
            return "[]";
        } else if (raw == Boolean.class) {
            return "true";
        } else if (Number.class.isAssignableFrom(raw)) {
            return "1";
        }
        return "{}";
    }
}
