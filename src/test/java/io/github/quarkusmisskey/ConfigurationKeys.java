package io.github.quarkusmisskey;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** The keys of a configuration interface with their defaults, as a reader of the documentation wants them. */
final class ConfigurationKeys {

    private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

    private final Map<String, String> keys = new TreeMap<>();

    private ConfigurationKeys() {}

    /**
     * {@code <name>} stands for a part that people choose; "–" for no default, "required" where there has to be a
     * value.
     */
    static Map<String, String> of(Class<?> mapping) {
        ConfigurationKeys found = new ConfigurationKeys();
        found.addAll(mapping.getAnnotation(ConfigMapping.class).prefix(), mapping);
        return found.keys;
    }

    private void addAll(String prefix, Class<?> mapping) {
        for (Method method : mapping.getDeclaredMethods()) {
            boolean unnamed = method.isAnnotationPresent(WithParentName.class);
            add(unnamed ? prefix : prefix + "." + dashed(method.getName()), method);
        }
    }

    private static String dashed(String name) {
        return String.join("-", HUMP.split(name)).toLowerCase(Locale.ROOT);
    }

    private void add(String key, Method method) {
        if (isGroup(method.getReturnType())) {
            addAll(key, method.getReturnType());
            return;
        }
        if (method.getReturnType() != Map.class) {
            keys.put(key, defaultOf(method));
            return;
        }
        Type value = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[1];
        if (value instanceof Class<?> group && isGroup(group)) {
            addAll(key + ".<name>", group);
        } else {
            keys.put(key + ".<name>", "–");
        }
    }

    private static boolean isGroup(Class<?> type) {
        return type.isInterface() && type.getPackageName().startsWith("io.github.quarkusmisskey");
    }

    private static String defaultOf(Method method) {
        return Optional.ofNullable(method.getAnnotation(WithDefault.class))
                .map(WithDefault::value)
                .orElse(method.getReturnType().getSimpleName().startsWith("Optional") ? "–" : "required");
    }
}
