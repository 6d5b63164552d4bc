package io.github.quarkusmisskey.web.internal.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import io.github.quarkusmisskey.session.internal.OwnSite;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses requests that pages of other sites sent. Forms may lack an origin, as those of old browsers do, because their
 * token is checked too; so may GET requests, which change nothing. All other requests must name this site as their
 * origin.
 *
 * <p>Application-scoped, because filters are created before the run-time configuration is available; a proxy is not
 * affected.
 */
@Provider
@ApplicationScoped
@FromThisSite
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class OriginFilter implements ContainerRequestFilter {

    private final RoutingContext context;
    private final OwnSite site;
    private final ProblemMapper problems;

    OriginFilter(RoutingContext context, OwnSite site, ProblemMapper problems) {
        this.context = context;
        this.site = site;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean form = MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType());
        if (!site.made(context, form)) {
            request.abortWith(problems.answer(ProblemDetail.of(Problem.FORM_REFUSED)));
        }
    }
}
