package io.github.quarkusmisskey.web;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers 429 when one client, or all together, begin or end sign-ins too often.
 *
 * <p>Application-scoped because filters are made before the run-time configuration is there; so only a proxy is.
 */
@Provider
@ApplicationScoped
@RateLimited
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class RateLimitFilter implements ContainerRequestFilter {

    private final RoutingContext context;
    private final ClientRates rates;
    private final Forwarding forwarding;
    private final Problems problems;

    RateLimitFilter(RoutingContext context, ClientRates rates, Forwarding forwarding, Problems problems) {
        this.context = context;
        this.forwarding = forwarding;
        this.rates = rates;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Duration wait = rates.take(forwarding.client(context));
        if (!wait.isZero()) {
            request.abortWith(problems.answer(Trouble.tooMany(wait)));
        }
    }
}
