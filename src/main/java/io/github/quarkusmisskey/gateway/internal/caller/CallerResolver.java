package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.apikey.internal.ApiKey;
import io.github.quarkusmisskey.apikey.internal.ApiKeys;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.github.quarkusmisskey.session.internal.OwnSite;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.session.internal.Sessions;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Authenticates callers: by the header {@code Authorization} if present, otherwise by the session of the browser. */
@Singleton
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
public class CallerResolver {

    private final ApiKeys keys;
    private final Instance<BearerReader> bearers;
    private final Instance<Sessions> sessions;
    private final Instance<OwnSite> site;

    CallerResolver(ApiKeys keys, Instance<BearerReader> bearers, Instance<Sessions> sessions, Instance<OwnSite> site) {
        this.keys = keys;
        this.bearers = bearers;
        this.sessions = sessions;
        this.site = site;
    }

    /**
     * @param session the session of the browser's cookie
     * @param identity the identity that Quarkus security assigned to the request
     * @throws RefusedException if there are no credentials, or if they are invalid
     */
    public GatewayCaller find(RoutingContext context, Optional<Session> session, SecurityIdentity identity) {
        if (context.request().getHeader("Authorization") != null) {
            return BearerHeader.of(context.request())
                    .flatMap(credential -> find(credential, identity))
                    .orElseThrow(() -> new RefusedException(Refusal.INVALID_CREDENTIAL));
        }
        Session own = session.flatMap(read -> sessions.get().find(context))
                .orElseThrow(() -> new RefusedException(Refusal.CREDENTIAL_REQUIRED));
        if (!context.request().method().equals(HttpMethod.GET) && !site.get().made(context, false)) {
            throw new RefusedException(Refusal.OTHER_SITE);
        }
        return GatewayCaller.withSession(own.id(), Set.copyOf(own.accounts()));
    }

    /** Reads the session of the browser's cookie on the request's own thread. */
    public Optional<Session> session(RoutingContext context) {
        boolean none = sessions.isUnsatisfied() || context.request().getHeader("Authorization") != null;
        return none ? Optional.empty() : sessions.get().read(context);
    }

    private Optional<GatewayCaller> find(String credential, SecurityIdentity identity) {
        if (BearerHeader.isKey(credential)) {
            return ApiKey.parse(credential)
                    .flatMap(keys::check)
                    .map(key -> GatewayCaller.withKey(key.id(), key.name(), key.grant()));
        }
        return bearers.isUnsatisfied() ? Optional.empty() : bearers.get().read(identity);
    }
}
