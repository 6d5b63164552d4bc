package io.github.quarkusmisskey.client.internal.proxy;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.CallContext;

/** A call for somebody else as a stored account, ready to be sent; it holds the token and shows it to nobody. */
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
