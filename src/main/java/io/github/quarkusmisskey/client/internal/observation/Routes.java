package io.github.quarkusmisskey.client.internal.observation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

import jakarta.ws.rs.HttpMethod;

import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.client.internal.call.EndpointName;
import io.github.quarkusmisskey.client.internal.call.MethodCache;
import io.github.quarkusmisskey.client.internal.call.OtherRequest;

/** What the methods of API interfaces call. */
public final class Routes {

    private static final MethodCache<Optional<ObservedCall.Route>> KNOWN = new MethodCache<>(Routes::read);

    private Routes() {}

    /** Empty for a method that calls another of its interface instead of a server. */
    public static Optional<ObservedCall.Route> of(Method method) {
        return KNOWN.get(method);
    }

    /** The route of the request itself, if its endpoint is given by name. */
    static ObservedCall.Route of(ObservedCall.Route route, Object request) {
        if (!(request instanceof OtherRequest other)) {
            return route;
        }
        return named(other.endpoint());
    }

    /** The route of an endpoint that is called by its name. A name that nobody knows is not repeated. */
    public static ObservedCall.Route named(String endpoint) {
        return Endpoints.find(endpoint).isPresent()
                ? new ObservedCall.Route(endpoint, HttpMethod.POST, "/api/" + endpoint)
                : new ObservedCall.Route("other", HttpMethod.POST, "/api/{endpoint}");
    }

    private static Optional<ObservedCall.Route> read(Method method) {
        return EndpointName.declaration(method).flatMap(declared -> httpMethod(declared)
                .map(http -> new ObservedCall.Route(EndpointName.of(method), http, EndpointName.path(declared))));
    }

    private static Optional<String> httpMethod(Method declared) {
        return Arrays.stream(declared.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }
}
