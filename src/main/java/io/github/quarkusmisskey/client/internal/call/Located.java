package io.github.quarkusmisskey.client.internal.call;

/** A request that determines its path itself, instead of the method to which it is passed. */
public sealed interface Located permits OtherRequest, NodeInfoRequest {

    /** The path; begins with a slash and needs no encoding. */
    String path();
}
