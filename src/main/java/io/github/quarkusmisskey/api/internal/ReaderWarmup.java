package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * Loads the readers of a type and of all types that it contains. Reading the first value of a large type takes the JVM
 * a tenth of a second or more, too long for an event loop. In a native executable, everything is loaded already and
 * nothing happens.
 */
public final class ReaderWarmup {

    private static final boolean NATIVE = System.getProperty("org.graalvm.nativeimage.imagecode") != null;
    private static final byte[] TIME = json("\"2026-01-01T00:00:00.000Z\"");
    private static final byte[] NUMBER = json("1");
    private static final Set<Class<?>> DONE = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean COMMON = new AtomicBoolean();

    private ReaderWarmup() {}

    /**
     * Returns when values of the type can be read quickly.
     *
     * @param type any type; those that are not of the API are ignored
     */
    public static void load(Type type) {
        if (NATIVE) {
            return;
        }
        if (COMMON.compareAndSet(false, true)) {
            read(Scalars.INSTANT, TIME);
            read(Scalars.WHOLE, NUMBER);
            read(Scalars.NUMBER, NUMBER);
            UnknownMembers.ofJson(null);
        }
        Deque<Type> left = new ArrayDeque<>();
        left.add(type);
        while (!left.isEmpty()) {
            Type next = left.remove();
            if (next instanceof ParameterizedType generic) {
                left.addAll(List.of(generic.getActualTypeArguments()));
            } else if (next instanceof WildcardType wildcard) {
                left.addAll(List.of(wildcard.getUpperBounds()));
            } else if (next instanceof Class<?> plain && isOfApi(plain) && DONE.add(plain)) {
                load(plain, left);
            }
        }
    }

    private static boolean isOfApi(Class<?> type) {
        return type.isSealed() || type.isRecord() || type.isEnum();
    }

    private static void load(Class<?> type, Deque<Type> more) {
        if (type.isSealed()) {
            more.addAll(List.of(type.getPermittedSubclasses()));
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                more.add(component.getGenericType());
            }
        }
        // Reading something would teach the JIT compiler about types that are not read afterwards.
        JsonType<?> reader = ApiJson.reader(type);
        if (reader != null) {
            // Loads the class that collects the members of a large type.
            reader.getClass().getDeclaredClasses();
        }
    }

    private static void read(JsonType<?> reader, byte[] json) {
        try (JsonIn in = JsonIn.of(json)) {
            reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("What is written here can be read", e);
        }
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
