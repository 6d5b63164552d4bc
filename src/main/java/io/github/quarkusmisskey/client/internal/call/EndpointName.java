package io.github.quarkusmisskey.client.internal.call;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.Path;

/** The name of the endpoint that a call goes to, with placeholders where a path holds a secret. */
public final class EndpointName {

    private static final String PREFIX = "/api/";
    private static final MethodCache<String> KNOWN = new MethodCache<>(EndpointName::read);

    private EndpointName() {}

    /** Of a call that an interceptor sees. */
    public static String of(InvocationContext invocation) {
        for (Object parameter : invocation.getParameters()) {
            if (request(parameter) instanceof OtherRequest other) {
                return other.endpoint();
            }
        }
        return of(invocation.getMethod());
    }

    /** Of a call that a filter sees: the method, and the entity it was called with. */
    public static String of(Method method, Object entity) {
        return request(entity) instanceof OtherRequest other ? other.endpoint() : of(method);
    }

    public static String of(Method method) {
        return KNOWN.get(method);
    }

    /** What has a name itself, if it is a request of the one method that calls any endpoint. */
    private static Object request(Object entity) {
        return entity instanceof TargetedBody<?> bound ? bound.request() : entity;
    }

    private static String read(Method method) {
        return declaration(method)
                .map(EndpointName::path)
                .filter(path -> path.startsWith(PREFIX))
                .map(path -> path.substring(PREFIX.length()))
                .orElse(method.getName());
    }

    /** The path of a method of an API interface. */
    public static String path(Method declared) {
        return path(declared.getDeclaringClass().getAnnotation(Path.class)) + path(declared.getAnnotation(Path.class));
    }

    /** The method as the API interface has it; the one that is called can belong to a class made by the container. */
    public static Optional<Method> declaration(Method method) {
        return declaration(method.getDeclaringClass(), method);
    }

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

    private static String path(Path path) {
        if (path == null || path.value().isEmpty()) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
