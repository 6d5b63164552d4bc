package io.github.quarkusmisskey.client.internal.call;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

/**
 * What a method of an API interface calls.
 *
 * @param endpoint name of the endpoint, with placeholders where the path holds a secret; the name of the method if it
 *     calls no endpoint of the API
 * @param route empty for a method that calls another method of its interface instead of a server
 * @param answer the type of the response; an asynchronous method returns a {@code Uni} of it
 */
public record ApiMethod(String endpoint, Optional<Route> route, Type answer) {

    private static final String PREFIX = "/api/";
    private static final MethodCache<ApiMethod> KNOWN = new MethodCache<>(ApiMethod::read);

    public static ApiMethod of(Method method) {
        return KNOWN.get(method);
    }

    private static ApiMethod read(Method method) {
        Optional<Method> declaration = declaration(method.getDeclaringClass(), method);
        String endpoint = declaration
                .map(ApiMethod::path)
                .filter(path -> path.startsWith(PREFIX))
                .map(path -> path.substring(PREFIX.length()))
                .orElse(method.getName());
        Optional<Route> route = declaration.flatMap(
                declared -> httpMethod(declared).map(http -> new Route(endpoint, http, path(declared))));
        return new ApiMethod(endpoint, route, answer(declaration.orElse(method)));
    }

    private static Type answer(Method declared) {
        Type returned = declared.getGenericReturnType();
        return returned instanceof ParameterizedType uni && uni.getRawType() == Uni.class
                ? uni.getActualTypeArguments()[0]
                : returned;
    }

    private static Optional<String> httpMethod(Method declared) {
        return Arrays.stream(declared.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    /**
     * The method as the API interface declares it. The called method may belong to a class that the container
     * generated.
     */
    private static Optional<Method> declaration(Class<?> type, Method method) {
        if (type.isInterface() && type.isAnnotationPresent(Path.class)) {
            return Arrays.stream(type.getMethods())
                    .filter(candidate -> candidate.getName().equals(method.getName())
                            && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes()))
                    .findFirst();
        }
        return Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .flatMap(parent -> declaration(parent, method).stream())
                .findFirst();
    }

    private static String path(Method declared) {
        return path(declared.getDeclaringClass().getAnnotation(Path.class)) + path(declared.getAnnotation(Path.class));
    }

    private static String path(Path path) {
        if (path == null || path.value().isEmpty()) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
