package io.github.quarkusmisskey.client.internal.call;

import io.github.quarkusmisskey.api.Body;

/**
 * A request for a document of NodeInfo.
 *
 * @param path the path of the document
 */
public record NodeInfoRequest(String path) implements Body<NodeInfoRequest>, Located {

    /** The request for the document that links to the others. */
    public static final NodeInfoRequest LINKS = new NodeInfoRequest("/.well-known/nodeinfo");
}
