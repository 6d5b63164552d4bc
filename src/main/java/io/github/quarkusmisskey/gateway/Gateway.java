package io.github.quarkusmisskey.gateway;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AuditAction;
import io.github.quarkusmisskey.account.AuditEvent;
import io.github.quarkusmisskey.account.AuditLog;
import io.github.quarkusmisskey.client.ConfiguredHosts;
import io.github.quarkusmisskey.client.PassThrough;
import io.github.quarkusmisskey.client.PassedCall;
import io.github.quarkusmisskey.web.rates.Rates;
import io.github.quarkusmisskey.web.session.Session;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Decides of every request whether it is passed on. */
@Singleton
@Startup
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Callers callers;
    private final PassThrough through;
    private final ConfiguredHosts hosts;
    private final GatewayConfig config;
    private final Instance<AuditLog> audit;
    private final Rates rates;

    Gateway(
            Callers callers,
            PassThrough through,
            ConfiguredHosts hosts,
            GatewayConfig config,
            Instance<AuditLog> audit) {
        this.callers = callers;
        this.through = through;
        this.hosts = hosts;
        this.config = config;
        this.audit = audit;
        rates = new Rates("misskey.gateway.rate-limit", config.rateLimit());
    }

    /** @param path what follows the gateway's own path, still encoded */
    void call(RoutingContext http, String path) {
        caller(http)
                .compose(caller -> http.vertx().executeBlocking(() -> admit(http, caller, path), false))
                .onSuccess(call -> new GatewayCall(http, call, through, config).begin())
                .onFailure(failure -> Answers.refuse(http, Refusals.of(failure)));
    }

    /** What the caller may call. */
    void describe(RoutingContext http, String base) {
        caller(http)
                .compose(caller -> http.vertx().executeBlocking(() -> OpenApiDocument.of(caller, base), false))
                .onSuccess(document -> Answers.show(http, document))
                .onFailure(failure -> Answers.refuse(http, Refusals.of(failure)));
    }

    private Future<Caller> caller(RoutingContext http) {
        http.request().pause();
        Optional<Session> session = callers.session(http);
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(http, null);
        return http.vertx()
                .executeBlocking(
                        () -> {
                            Caller caller =
                                    callers.find(http, session, identity.await().atMost(PATIENCE));
                            count(caller);
                            return caller;
                        },
                        false);
    }

    private void count(Caller caller) {
        Duration wait = rates.take(caller.kind() + " " + caller.id());
        if (!wait.isZero()) {
            throw new RefusedException(Refusal.RATE_LIMIT_EXCEEDED, wait);
        }
    }

    private PassedCall admit(RoutingContext http, Caller caller, String path) {
        CallAddress address = CallAddress.read(path, http.request().query(), hosts);
        Access.refusal(caller, address.account(), address.endpoint()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        try {
            PassedCall call = through.prepare(address.account(), address.endpoint())
                    .orElseThrow(() -> new RefusedException(Refusal.NO_SUCH_ACCOUNT));
            if (audit.isResolvable()) {
                audit.get()
                        .record(new AuditEvent(
                                address.account(), AuditAction.USED, caller.actor(), address.endpoint()));
            }
            return call;
        } catch (IllegalArgumentException noEndpoint) {
            throw new RefusedException(Refusal.INVALID_ADDRESS);
        }
    }
}
