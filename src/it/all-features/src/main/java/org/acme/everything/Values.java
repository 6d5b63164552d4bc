package org.acme.everything;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.Patch;

/** Values with every member that a type has, except that no type holds itself. */
public final class Values {

    private static final Map<Type, Object> PLAIN = Map.of(
            String.class, "text",
            Object.class, "anything",
            Boolean.class, true,
            Integer.class, 1,
            Long.class, 1L,
            Double.class, 0.5,
            Instant.class, Instant.EPOCH,
            JsonNode.class, JsonNodeFactory.instance.objectNode().put("key", 1),
            FileContent.class, FileContent.of("file", "content".getBytes(StandardCharsets.UTF_8)));

    /** Members that a record does not know are such a map too, and would take the place of one of that name. */
    private static final String NAME_OF_NO_MEMBER = "notDocumented";

    private final int variant;
    private final Deque<Class<?>> around = new ArrayDeque<>();

    /** @param variant which one of a union's is taken */
    public Values(int variant) {
        this.variant = variant;
    }

    /** A value; null if it would have to hold itself. */
    public Object of(Type type) throws ReflectiveOperationException {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (around.contains(raw)) {
            return null;
        }
        around.push(raw);
        try {
            return raw.isRecord() ? record(raw, null, null) : union(raw);
        } finally {
            around.pop();
        }
    }

    private Object generic(ParameterizedType type) throws ReflectiveOperationException {
        Type[] arguments = type.getActualTypeArguments();
        Object inner = of(arguments[arguments.length - 1]);
        if (type.getRawType() == List.class) {
            return inner == null ? List.of() : List.of(inner);
        } else if (type.getRawType() == Map.class) {
            return inner == null ? Map.of() : Map.of(NAME_OF_NO_MEMBER, inner);
        } else if (type.getRawType() == Patch.class) {
            return Patch.of(inner);
        } else if (type.getRawType() == OneOrMany.class) {
            return OneOrMany.one(inner);
        }
        throw new IllegalArgumentException("No value of " + type);
    }

    private Object union(Class<?> type) throws ReflectiveOperationException {
        JsonSubTypes.Type[] variants = type.getAnnotation(JsonSubTypes.class).value();
        JsonSubTypes.Type chosen = variants[variant % variants.length];
        return record(chosen.value(), type.getAnnotation(JsonTypeInfo.class).property(), chosen.name());
    }

    /** A record; the member that tells what variant it is has that name. */
    private Object record(Class<?> type, String discriminator, String name) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(discriminator)
                    ? word(components[i].getType(), name)
                    : of(components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object word(Class<?> type, String word) throws ReflectiveOperationException {
        return type == String.class
                ? word
                : type.getDeclaredConstructor(String.class).newInstance(word);
    }
}
