package io.github.quarkusmisskey.devserver;

import java.util.Set;

/** The flows that the server has; what belongs to others is not there. Thread-safe. */
final class Offer {

    private static final Set<Flow> ALL = Set.of(Flow.values());

    private volatile Set<Flow> flows = ALL;
    private volatile boolean revocation = true;

    boolean has(Flow flow) {
        return flows.contains(flow);
    }

    boolean hasEndpoint(String name) {
        if (name.startsWith("miauth/")) {
            return has(Flow.MIAUTH);
        }
        return !name.startsWith("app/") && !name.startsWith("auth/") || has(Flow.APP);
    }

    /** Before 2026.9 an application's token could not make itself invalid. */
    boolean isOnlyForOwners(String name) {
        return name.equals("i/revoke-token") && !revocation;
    }

    void setRevocation(boolean offered) {
        revocation = offered;
    }

    void set(Set<Flow> flows) {
        this.flows = Set.copyOf(flows);
    }

    void reset() {
        flows = ALL;
        revocation = true;
    }
}
