package io.github.quarkusmisskey.gateway.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.proxy.ProxiedCall;
import io.github.quarkusmisskey.client.internal.proxy.ProxyClient;
import io.github.quarkusmisskey.gateway.internal.caller.AccessPolicy;
import io.github.quarkusmisskey.gateway.internal.caller.CallerResolver;
import io.github.quarkusmisskey.gateway.internal.caller.CredentialAttempts;
import io.github.quarkusmisskey.gateway.internal.caller.GatewayCaller;
import io.github.quarkusmisskey.gateway.internal.config.GatewayConfig;
import io.github.quarkusmisskey.gateway.internal.document.OpenApiDocuments;
import io.github.quarkusmisskey.gateway.internal.form.FormReader;
import io.github.quarkusmisskey.gateway.internal.form.PartNames;
import io.github.quarkusmisskey.gateway.internal.refusal.GatewayResponses;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusals;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.github.quarkusmisskey.ratelimit.internal.ClientAddressResolver;
import io.github.quarkusmisskey.ratelimit.internal.Rates;
import io.github.quarkusmisskey.session.internal.Session;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Decides whether a request is forwarded. */
@Singleton
@Startup
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
class Gateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final CallerResolver callers;
    private final ProxyClient through;
    private final ConfiguredHosts hosts;
    private final GatewayConfig config;
    private final Instance<AuditWriter> audit;
    private final ClientAddressResolver addresses;
    private final Rates rates;
    private final CredentialAttempts attempts;
    private final OpenApiDocuments documents = new OpenApiDocuments();

    Gateway(
            CallerResolver callers,
            ProxyClient through,
            ConfiguredHosts hosts,
            GatewayConfig config,
            Instance<AuditWriter> audit,
            ClientAddressResolver addresses) {
        this.callers = callers;
        this.through = through;
        this.hosts = hosts;
        this.config = config;
        this.audit = audit;
        this.addresses = addresses;
        rates = new Rates("misskey.gateway.rate-limit", config.rateLimit());
        attempts = new CredentialAttempts(config.failedCredentialsRateLimit());
    }

    /** @param path what follows the gateway's own path, still encoded */
    void call(RoutingContext http, String path) {
        caller(http)
                .compose(caller -> http.vertx().executeBlocking(() -> admit(http, caller, path), false))
                .onSuccess(call -> new GatewayCall(http, call.call(), call.names(), through, config).begin())
                .onFailure(failure -> GatewayResponses.refuse(http, Refusals.of(failure)));
    }

    /** The endpoints that the caller may call. */
    void describe(RoutingContext http, String base) {
        caller(http)
                .compose(caller -> http.vertx().executeBlocking(() -> documents.of(caller, base), false))
                .onSuccess(document -> GatewayResponses.show(http, document))
                .onFailure(failure -> GatewayResponses.refuse(http, Refusals.of(failure)));
    }

    private Future<GatewayCaller> caller(RoutingContext http) {
        http.request().pause();
        Optional<Session> session = callers.session(http);
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(http, null);
        return http.vertx()
                .executeBlocking(
                        () -> {
                            SecurityIdentity who = identity.await().atMost(TIMEOUT);
                            GatewayCaller caller = watch(http, () -> callers.find(http, session, who));
                            count(caller);
                            return caller;
                        },
                        false);
    }

    private GatewayCaller watch(RoutingContext http, Supplier<GatewayCaller> find) {
        boolean shows = http.request().getHeader("Authorization") != null;
        return shows ? attempts.watch(addresses.client(http), find) : find.get();
    }

    private void count(GatewayCaller caller) {
        Duration wait = rates.take(caller.countedAs());
        if (!wait.isZero()) {
            throw new RefusedException(Refusal.RATE_LIMIT_EXCEEDED, wait);
        }
    }

    /** @param names null if the request is not a form */
    private record Admitted(ProxiedCall call, PartNames names) {}

    private Admitted admit(RoutingContext http, GatewayCaller caller, String path) {
        CallAddress address = CallAddress.read(path, http.request().query(), hosts);
        AccessPolicy.refusal(caller, address.account(), address.endpoint()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        try {
            ProxiedCall call = through.prepare(address.account(), address.endpoint())
                    .orElseThrow(() -> new RefusedException(Refusal.NO_SUCH_ACCOUNT));
            if (audit.isResolvable()) {
                audit.get()
                        .record(new AuditEvent(
                                address.account(), AuditAction.USED, caller.actor(), address.endpoint()));
            }
            String type = http.request().getHeader("Content-Type");
            boolean form = type != null && FormReader.isForm(type);
            return new Admitted(call, form ? PartNames.of(address.endpoint()) : null);
        } catch (IllegalArgumentException noEndpoint) {
            throw new RefusedException(Refusal.INVALID_ADDRESS);
        }
    }
}
