package io.github.quarkusmisskey.client.internal.call;

/** A request that says where on the server it goes, instead of the method it is given to. */
public sealed interface Located permits OtherRequest, NodeInfoRequest {

    /** Begins with a slash; nothing in it needs encoding. */
    String path();
}
