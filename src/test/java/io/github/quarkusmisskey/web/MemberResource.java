package io.github.quarkusmisskey.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.session.internal.SessionIdentityProvider;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** What an application of its own may have. */
@Path("/members")
@Produces({"text/plain", "text/html", "application/json"})
public class MemberResource {

    private final SecurityIdentity identity;

    MemberResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Authenticated
    public String name() {
        return ((AccountRef) identity.getPrincipal()).getName();
    }

    @POST
    @Authenticated
    public String change() {
        return identity.getPrincipal().getName();
    }

    @GET
    @Path("role")
    @RolesAllowed(SessionIdentityProvider.ROLE)
    public String role() {
        return String.join(",", identity.getRoles());
    }

    @GET
    @Path("anybody")
    public String anybody() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }
}
