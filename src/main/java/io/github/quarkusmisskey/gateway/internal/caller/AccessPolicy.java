package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;

/**
 * Access policy: which caller may call which endpoint as which account. Everything not explicitly allowed is refused.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /**
     * Why the call is refused; empty if it is allowed. The account is checked first, so that nothing is revealed about
     * accounts that are not the caller's.
     */
    public static Optional<Refusal> refusal(GatewayCaller caller, AccountRef account, String endpoint) {
        if (!caller.grant().accounts().contains(account)) {
            return Optional.of(Refusal.NO_SUCH_ACCOUNT);
        }
        return Endpoints.find(endpoint)
                .map(facts -> ofKnown(caller, facts))
                .orElseGet(() -> ofUnknown(caller, endpoint));
    }

    /** Whether the caller's permissions cover the endpoint. */
    public static boolean covers(GatewayCaller caller, EndpointFacts endpoint) {
        return ofKnown(caller, endpoint).isEmpty();
    }

    private static Optional<Refusal> ofKnown(GatewayCaller caller, EndpointFacts endpoint) {
        if (endpoint.secure()) {
            // Servers refuse the tokens of applications for these endpoints, and people's own tokens are not stored.
            return Optional.of(Refusal.PERMISSION_DENIED);
        }
        boolean covered = caller.everyPermission()
                || endpoint.permission()
                        .map(name -> caller.grant().permissions().contains(Permission.of(name)))
                        .orElse(!endpoint.credential());
        return covered ? Optional.empty() : Optional.of(Refusal.PERMISSION_DENIED);
    }

    private static Optional<Refusal> ofUnknown(GatewayCaller caller, String endpoint) {
        return caller.grant().endpoints().contains(endpoint)
                ? Optional.empty()
                : Optional.of(Refusal.ENDPOINT_NOT_ALLOWED);
    }
}
