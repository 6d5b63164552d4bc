package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.apikey.internal.ApiKey;
import io.github.quarkusmisskey.apikey.internal.ApiKeys;
import io.github.quarkusmisskey.apikey.internal.KnownKey;
import io.github.quarkusmisskey.gateway.internal.refusal.GatewayResponses;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/**
 * Determines who may create keys for programs: holders of a configured operator key, and users with the operator role
 * in the application's own security.
 */
@Singleton
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
public class Operators {

    static final String ROLE = "misskey-operator";

    private final RoutingContext context;
    private final SecurityIdentity identity;
    private final ApiKeys keys;
    private final Instance<BearerReader> bearers;

    Operators(RoutingContext context, SecurityIdentity identity, ApiKeys keys, Instance<BearerReader> bearers) {
        this.context = context;
        this.identity = identity;
        this.keys = keys;
        this.bearers = bearers;
    }

    /**
     * The operator who makes this request.
     *
     * @throws WebApplicationException if the request is not authenticated, or not by an operator
     */
    public String require() {
        Optional<String> shown = BearerHeader.of(context.request()).filter(BearerHeader::isKey);
        if (shown.isPresent()) {
            KnownKey key = ApiKey.parse(shown.get())
                    .flatMap(keys::check)
                    .orElseThrow(() -> refused(Refusal.INVALID_CREDENTIAL));
            if (!key.operator()) {
                throw refused(Refusal.NOT_AN_OPERATOR);
            }
            return key.id();
        }
        if (identity.isAnonymous()) {
            throw refused(Refusal.CREDENTIAL_REQUIRED);
        }
        boolean foreign = bearers.stream().anyMatch(each -> each.isForeign(identity));
        if (!identity.hasRole(ROLE) || foreign) {
            throw refused(Refusal.NOT_AN_OPERATOR);
        }
        return identity.getPrincipal().getName();
    }

    public static WebApplicationException refused(Refusal refusal) {
        return refused(refusal, Map.of());
    }

    /** @param fields the problem with each field */
    public static WebApplicationException refused(Refusal refusal, Map<String, String> fields) {
        return new WebApplicationException(Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(GatewayResponses.json(refusal, fields).encode())
                .build());
    }
}
