package io.github.quarkusmisskey.session.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * The identity of a signed-in browser: the principal is its current {@code AccountRef}, the role is {@code misskey}.
 */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SessionIdentityProvider implements IdentityProvider<SessionRequest> {

    /** The role of everybody who signed in with Misskey. */
    public static final String ROLE = "misskey";

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(request.session().current())
                        .addRole(ROLE)
                        .build());
    }
}
