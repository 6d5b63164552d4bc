package io.github.quarkusmisskey.client;

import io.github.quarkusmisskey.api.Body;

/**
 * Asks for a document of nodeinfo.
 *
 * @param path where it is
 */
public record NodeInfoRequest(String path) implements Body<NodeInfoRequest>, Located {

    /** The document that says where the others are. */
    static final NodeInfoRequest LINKS = new NodeInfoRequest("/.well-known/nodeinfo");
}
