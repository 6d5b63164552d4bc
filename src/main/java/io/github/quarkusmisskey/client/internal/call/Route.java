package io.github.quarkusmisskey.client.internal.call;

import jakarta.ws.rs.HttpMethod;

import io.github.quarkusmisskey.api.Endpoints;

/**
 * The target of a call as metrics and traces show it. The number of routes is bounded by the methods of the API
 * interfaces and the endpoints in the document of the API.
 *
 * @param endpoint such as {@code notes/create}; with placeholders for variable parts of a path, and {@code other} for a
 *     name that is not in the document
 * @param httpMethod such as {@code POST}
 * @param path such as {@code /api/notes/create}, with the same placeholders
 */
public record Route(String endpoint, String httpMethod, String path) {

    /** The route of an endpoint that is called by name. An unknown name is not repeated. */
    static Route named(String endpoint) {
        return Endpoints.find(endpoint).isPresent()
                ? new Route(endpoint, HttpMethod.POST, "/api/" + endpoint)
                : new Route("other", HttpMethod.POST, "/api/{endpoint}");
    }
}
