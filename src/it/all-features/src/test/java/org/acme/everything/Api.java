package org.acme.everything;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.client.MisskeyNamespaces;
import io.smallrye.mutiny.Uni;

/** The API as the library's classes have it, seen where everything can be reflected upon. */
final class Api {

    private static final String MODELS = Note.class.getPackageName().replace('.', '/') + "/";

    private Api() {}

    static Stream<Method> methods() {
        return Arrays.stream(MisskeyNamespaces.class.getMethods())
                .filter(accessor -> accessor.getParameterCount() == 0)
                .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
                .filter(method -> !method.isDefault());
    }

    /** The method that blocks, of each endpoint. */
    static Map<String, Method> blockingMethods() {
        Map<String, Method> methods = new TreeMap<>();
        methods().filter(method -> method.getReturnType() != Uni.class)
                .forEach(method -> methods.put(endpoint(method), method));
        return methods;
    }

    static String name(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }

    static String endpoint(Method method) {
        String all = path(method.getDeclaringClass().getAnnotation(jakarta.ws.rs.Path.class))
                + path(method.getAnnotation(jakarta.ws.rs.Path.class));
        return all.substring("/api/".length());
    }

    private static String path(jakarta.ws.rs.Path path) {
        return path == null ? "" : path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    static Type request(Method method) {
        return ((ParameterizedType) method.getGenericParameterTypes()[0]).getActualTypeArguments()[0];
    }

    /** The records and unions that several endpoints or events share, those within others as well. */
    static List<Class<?>> models() throws IOException, URISyntaxException, ClassNotFoundException {
        Path jar = Path.of(Note.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile classes = new JarFile(jar.toFile())) {
            List<String> names = classes.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(MODELS) && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
            List<Class<?>> models = new ArrayList<>();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, Note.class.getClassLoader());
                if (isKnownVariant(type) || type.isAnnotationPresent(JsonSubTypes.class)) {
                    models.add(type);
                }
            }
            return models;
        }
    }

    /** Unknown variants of unions hold any JSON, so no example says anything of them. */
    private static boolean isKnownVariant(Class<?> type) {
        return type.isRecord() && !type.getSimpleName().equals("Unknown");
    }
}
