package io.github.quarkusmisskey.devserver.internal.api;

import java.util.Set;

import io.github.quarkusmisskey.devserver.Flow;

/** The flows that the server offers; what belongs to other flows does not exist. Thread-safe. */
public final class Offer {

    private static final Set<Flow> ALL = Set.of(Flow.values());

    private volatile Set<Flow> flows = ALL;
    private volatile boolean revocation = true;

    public boolean has(Flow flow) {
        return flows.contains(flow);
    }

    boolean hasEndpoint(String name) {
        if (name.startsWith("miauth/")) {
            return has(Flow.MIAUTH);
        }
        return !name.startsWith("app/") && !name.startsWith("auth/") || has(Flow.APP);
    }

    /** Before 2026.9, an application's token could not revoke itself. */
    boolean isOnlyForOwners(String name) {
        return name.equals("i/revoke-token") && !revocation;
    }

    public void setRevocation(boolean offered) {
        revocation = offered;
    }

    public void set(Set<Flow> flows) {
        this.flows = Set.copyOf(flows);
    }

    public void reset() {
        flows = ALL;
        revocation = true;
    }
}
