package io.github.quarkusmisskey.client.internal.proxy;

import java.util.List;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.error.CallContext;
import io.github.quarkusmisskey.client.internal.observation.ObservedCall;
import io.github.quarkusmisskey.client.internal.observation.Routes;
import io.github.quarkusmisskey.client.internal.resilience.Destination;

/** A call for somebody else as a stored account, ready to be sent; it holds the token and shows it to nobody. */
public final class ProxiedCall {

    private final Target target;
    private final String endpoint;
    private final List<String> secrets;

    ProxiedCall(Target target, String endpoint) {
        this(target, endpoint, List.of());
    }

    private ProxiedCall(Target target, String endpoint, List<String> secrets) {
        this.target = target;
        this.endpoint = endpoint;
        this.secrets = secrets;
    }

    /** The call, with secrets in its body that no error may repeat. */
    ProxiedCall hiding(List<String> more) {
        return new ProxiedCall(target, endpoint, more);
    }

    /** The call with another token of the same account. */
    ProxiedCall to(Target another) {
        return new ProxiedCall(another, endpoint, secrets);
    }

    public MisskeyHost host() {
        return target.host();
    }

    String endpoint() {
        return endpoint;
    }

    Target target() {
        return target;
    }

    String path() {
        return "/api/" + endpoint;
    }

    CallContext call() {
        return CallContext.of(target, endpoint).hiding(secrets);
    }

    Destination destination() {
        return new Destination(target.host(), endpoint, target.account());
    }

    ObservedCall observed() {
        return new ObservedCall(target.host(), Routes.named(endpoint));
    }

    @Override
    public String toString() {
        return "ProxiedCall[" + endpoint + " as " + target.account() + "]";
    }
}
