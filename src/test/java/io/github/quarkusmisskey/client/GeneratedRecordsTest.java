package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.model.Note;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The generated records are equal, and describe themselves, as records that leave it to the compiler. */
class GeneratedRecordsTest {

    private static final Path CLASSES = Path.of(
            Note.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    private static final Path GENERATED = Path.of("src/generated/java");
    private static final int MORE_THAN = 700;

    @Test
    void areEqualIfTheirComponentsAre() throws ReflectiveOperationException, IOException {
        List<Class<?>> records = records();
        assertThat(records).hasSizeGreaterThan(MORE_THAN);
        for (Class<?> type : records) {
            Object one = sample(type);
            Object same = sample(type);

            assertThat(one)
                    .isNotSameAs(same)
                    .isEqualTo(same)
                    .hasSameHashCodeAs(same)
                    .isNotEqualTo("text");
            for (int i = 0; i < type.getRecordComponents().length; i++) {
                assertThat(one).as("component %d", i).isNotEqualTo(without(i, one));
            }
        }
    }

    @Test
    void nameTheirComponents() throws ReflectiveOperationException, IOException {
        for (Class<?> type : records()) {
            Object one = sample(type);
            if (isWord(type)) {
                assertThat(one).hasToString("text");
            } else {
                assertThat(one).hasToString(described(one));
            }
        }
    }

    private static boolean isWord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                && components[0].getAccessor().isAnnotationPresent(JsonValue.class)
                && components[0].getType() == String.class;
    }

    private static String described(Object one) {
        String text = one.toString();
        return Arrays.stream(one.getClass().getRecordComponents())
                .map(component -> {
                    String redacted = component.getName() + "=[redacted]";
                    return text.contains(redacted) ? redacted : component.getName() + "=" + value(component, one);
                })
                .collect(Collectors.joining(", ", one.getClass().getSimpleName() + "[", "]"));
    }

    private static Object value(RecordComponent component, Object one) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not readable: " + component, e);
        }
    }

    /** A record in which no component is null, but may be a list of nothing. */
    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i].getGenericType());
        }
        return Samples.construct(type, values);
    }

    private static Object component(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return List.of();
        }
        Object empty = type instanceof Class<?> plain ? empty(Samples.variant(plain)) : null;
        return empty == null ? Samples.of(type) : empty;
    }

    /** A record of nulls, since some types hold themselves; null if that is not allowed. */
    private static Object empty(Class<?> type) throws ReflectiveOperationException {
        return type.isRecord() ? constructIfAllowed(type, new Object[type.getRecordComponents().length]) : null;
    }

    /** The record with null for a component, or null if that may not be null. */
    private static Object without(int component, Object one) throws ReflectiveOperationException {
        RecordComponent[] components = one.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> each == components[component] ? null : value(each, one))
                .toArray();
        return constructIfAllowed(one.getClass(), values);
    }

    private static Object constructIfAllowed(Class<?> type, Object[] values) throws ReflectiveOperationException {
        try {
            return Samples.construct(type, values);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
            return null;
        }
    }

    private static List<Class<?>> records() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/github/quarkusmisskey/api"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(GeneratedRecordsTest::isGenerated)
                    .<Class<?>>map(GeneratedRecordsTest::loaded)
                    .filter(Class::isRecord)
                    .toList();
        }
    }

    private static boolean isGenerated(String name) {
        return Files.exists(GENERATED.resolve(name.replaceFirst("\\$.*", "") + ".java"));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
