package io.github.quarkusmisskey.web.internal.filter;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/** Turns the failures of these resources into pages; an application's exception mappers are not affected. */
@Interceptor
@OurPage
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class ProblemBoundary {

    private static final Logger LOG = Logger.getLogger(ProblemBoundary.class);

    private final ProblemMapper problems;

    ProblemBoundary(ProblemMapper problems) {
        this.problems = problems;
    }

    @AroundInvoke
    Object answerProblems(InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (RuntimeException failure) {
            ProblemDetail trouble = ProblemDetail.of(failure).orElseThrow(() -> failure);
            LOG.debugf(failure, "A person was told %s", trouble.problem());
            return answer(invocation, problems.answer(trouble));
        }
    }

    /** A method that returns a stream cannot return anything else. */
    private static Response answer(InvocationContext invocation, Response problem) {
        if (invocation.getMethod().getReturnType().isAssignableFrom(Response.class)) {
            return problem;
        }
        throw new WebApplicationException(problem);
    }
}
