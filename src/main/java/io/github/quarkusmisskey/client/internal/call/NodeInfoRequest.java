package io.github.quarkusmisskey.client.internal.call;

import io.github.quarkusmisskey.api.Body;

/**
 * Asks for a document of nodeinfo.
 *
 * @param path where it is
 */
public record NodeInfoRequest(String path) implements Body<NodeInfoRequest>, Located {

    /** The document that says where the others are. */
    public static final NodeInfoRequest LINKS = new NodeInfoRequest("/.well-known/nodeinfo");
}
