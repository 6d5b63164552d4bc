package io.github.quarkusmisskey.web.internal.filter;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.github.quarkusmisskey.ratelimit.internal.ClientAddressResolver;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;

/**
 * Responds with 429 if one client, or all together, start or finish sign-ins too often.
 *
 * <p>Application-scoped, because filters are created before the run-time configuration is available; a proxy is not
 * affected.
 */
@Provider
@ApplicationScoped
@RateLimited
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class RateLimitFilter implements ContainerRequestFilter {

    private final RoutingContext context;
    private final ClientRates rates;
    private final ClientAddressResolver addresses;
    private final ProblemMapper problems;

    RateLimitFilter(
            RoutingContext context, ClientRates rates, ClientAddressResolver addresses, ProblemMapper problems) {
        this.context = context;
        this.addresses = addresses;
        this.rates = rates;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Duration wait = rates.take(addresses.client(context));
        if (!wait.isZero()) {
            request.abortWith(problems.answer(ProblemDetail.tooMany(wait)));
        }
    }
}
