package io.github.quarkusmisskey.client;

import io.github.quarkusmisskey.api.MisskeyHost;

/** An attempt to call a server, as far as the operator of the application may see it. */
public record ObservedCall(MisskeyHost host, Route route) {

    /**
     * What is called. There are no more of these than methods in the API interfaces and endpoints in the document.
     *
     * @param endpoint such as {@code notes/create}; with placeholders where a path has parts that vary, and {@code other} if
     *     it was called by a name that is not in the document
     * @param httpMethod such as {@code POST}
     * @param path such as {@code /api/notes/create}, with the same placeholders
     */
    public record Route(String endpoint, String httpMethod, String path) {}
}
