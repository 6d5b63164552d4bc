package io.github.quarkusmisskey.client.internal.observation;

import io.github.quarkusmisskey.api.MisskeyHost;

/** An attempt to call a server, without anything that the operator must not see. */
public record ObservedCall(MisskeyHost host, Route route) {

    /**
     * The called route. Their number is bounded by the methods of the API interfaces and the endpoints of the document.
     *
     * @param endpoint such as {@code notes/create}; with placeholders for variable parts of a path, and {@code other}
     *     for a name that is not in the document
     * @param httpMethod such as {@code POST}
     * @param path such as {@code /api/notes/create}, with the same placeholders
     */
    public record Route(String endpoint, String httpMethod, String path) {}
}
