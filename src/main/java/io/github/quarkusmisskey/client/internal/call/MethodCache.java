package io.github.quarkusmisskey.client.internal.call;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Caches values by method. The entries are attached to the declaring class, so that a static cache does not prevent the
 * unloading of classes that dev mode has replaced.
 */
public final class MethodCache<T> {

    private final ClassValue<Map<Method, T>> values = new ClassValue<>() {
        @Override
        protected Map<Method, T> computeValue(Class<?> declaring) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Function<Method, T> read;

    public MethodCache(Function<Method, T> read) {
        this.read = read;
    }

    public T get(Method method) {
        Map<Method, T> ofClass = values.get(method.getDeclaringClass());
        T known = ofClass.get(method);
        return known != null ? known : ofClass.computeIfAbsent(method, read);
    }
}
