package io.github.quarkusmisskey.client.internal.call;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.Body;

/**
 * Describes one call: where it goes, as whom, and whether it may be sent again. Created once, at the entry of the
 * chain, and read by every link, on any thread.
 */
public final class CallContext {

    /** Name of the property in which a request of the REST client holds its call. */
    public static final String PROPERTY = CallContext.class.getName();

    private final Target target;
    private final String endpoint;
    private final Route route;
    private final Resend resend;
    private final List<String> secrets;
    private volatile int status;

    /** Whether and when a call may be sent more than once. */
    public enum Resend {
        /** Whenever a repetition does no harm, or the server did nothing. */
        ALLOWED,
        /** Only with another token, if the server rejected the first one and therefore did nothing. */
        WITH_ANOTHER_TOKEN,
        /** Never: the body can be written only once. */
        NEVER
    }

    private CallContext(Target target, String endpoint, Route route, Resend resend, List<String> secrets) {
        this.target = target;
        this.endpoint = endpoint;
        this.route = route;
        this.resend = resend;
        this.secrets = secrets;
    }

    /** A call of a method of an API interface. */
    public static CallContext of(Method method, Target target, Body<?> request) {
        ApiMethod called = ApiMethod.of(method);
        return request instanceof OtherRequest other
                ? new CallContext(target, other.endpoint(), Route.named(other.endpoint()), Resend.ALLOWED, List.of())
                : new CallContext(target, called.endpoint(), called.route().orElseThrow(), Resend.ALLOWED, List.of());
    }

    /**
     * A call that is forwarded for a caller of the gateway.
     *
     * @param endpoint name of the endpoint
     */
    public static CallContext passedOn(Target target, String endpoint) {
        return new CallContext(target, endpoint, Route.named(endpoint), Resend.WITH_ANOTHER_TOKEN, List.of());
    }

    /** The same call with another token. */
    public CallContext to(Target another) {
        return new CallContext(another, endpoint, route, resend, secrets);
    }

    /** The same call, if its body can be written only once. */
    public CallContext once() {
        return new CallContext(target, endpoint, route, Resend.NEVER, secrets);
    }

    /** The same call, with further secrets in its body that no error may repeat. */
    public CallContext hiding(List<String> more) {
        return new CallContext(
                target,
                endpoint,
                route,
                resend,
                Stream.concat(secrets.stream(), more.stream()).toList());
    }

    public Target target() {
        return target;
    }

    /** The name of the endpoint, with placeholders where the path holds a secret. */
    public String endpoint() {
        return endpoint;
    }

    public Route route() {
        return route;
    }

    public Resend resend() {
        return resend;
    }

    /** Whether a caller of the gateway chose the body. */
    public boolean isPassedOn() {
        return resend != Resend.ALLOWED;
    }

    /** Secrets besides the token that errors must not repeat, even if the server repeats them. */
    public List<String> secrets() {
        return secrets;
    }

    /** The HTTP status of the latest attempt; 0 while there is none. */
    public int status() {
        return status;
    }

    public void answered(int received) {
        status = received;
    }

    @Override
    public String toString() {
        return "CallContext[" + endpoint + " at " + target.host() + "]";
    }
}
