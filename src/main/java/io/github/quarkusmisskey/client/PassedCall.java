package io.github.quarkusmisskey.client;

import java.util.List;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.resilience.Destination;

/** A call for somebody else as a stored account, ready to be sent; it holds the token and shows it to nobody. */
public final class PassedCall {

    private final Target target;
    private final String endpoint;
    private final List<String> secrets;

    PassedCall(Target target, String endpoint) {
        this(target, endpoint, List.of());
    }

    private PassedCall(Target target, String endpoint, List<String> secrets) {
        this.target = target;
        this.endpoint = endpoint;
        this.secrets = secrets;
    }

    /** The call, with secrets in its body that no error may repeat. */
    PassedCall hiding(List<String> more) {
        return new PassedCall(target, endpoint, more);
    }

    /** The call with another token of the same account. */
    PassedCall to(Target another) {
        return new PassedCall(another, endpoint, secrets);
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

    Call call() {
        return Call.of(target, endpoint).hiding(secrets);
    }

    Destination destination() {
        return new Destination(target.host(), endpoint, target.account());
    }

    ObservedCall observed() {
        return new ObservedCall(target.host(), Routes.named(endpoint));
    }

    @Override
    public String toString() {
        return "PassedCall[" + endpoint + " as " + target.account() + "]";
    }
}
