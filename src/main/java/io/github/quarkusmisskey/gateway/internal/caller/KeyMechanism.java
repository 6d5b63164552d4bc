package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Hides API keys from mechanisms that treat every bearer token as one of theirs. For the application, the holder of a
 * key is anonymous: a key gives access to the gateway only.
 */
@ApplicationScoped
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
public class KeyMechanism implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return BearerHeader.of(context.request()).filter(BearerHeader::isKey).isPresent()
                ? Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setAnonymous(true)
                                .build())
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Runs before all other mechanisms. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
