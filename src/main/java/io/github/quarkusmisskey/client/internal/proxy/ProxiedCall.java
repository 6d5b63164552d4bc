package io.github.quarkusmisskey.client.internal.proxy;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.CallContext;

/** A prepared call as a stored account on behalf of another program. It contains the token but does not reveal it. */
public final class ProxiedCall {

    private final CallContext call;

    ProxiedCall(CallContext call) {
        this.call = call;
    }

    public MisskeyHost host() {
        return call.target().host();
    }

    CallContext call() {
        return call;
    }

    @Override
    public String toString() {
        return "ProxiedCall[" + call.endpoint() + " as " + call.target().account() + "]";
    }
}
