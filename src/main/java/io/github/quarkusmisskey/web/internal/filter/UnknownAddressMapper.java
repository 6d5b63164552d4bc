package io.github.quarkusmisskey.web.internal.filter;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.SecurityHeaders;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Returns the 404 page for unknown addresses of the whole site if {@code misskey.web.not-found=true}; programs receive
 * only the status.
 */
@Provider
@ApplicationScoped
@Priority(UnknownAddressMapper.AFTER_ANY_OTHER)
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
@IfBuildProperty(name = "misskey.web.not-found", stringValue = "true")
public class UnknownAddressMapper implements ExceptionMapper<NotFoundException> {

    static final int AFTER_ANY_OTHER = Integer.MAX_VALUE;

    private final PageRequest visit;
    private final ProblemMapper problems;
    private final SecurityHeaders headers;

    UnknownAddressMapper(PageRequest visit, ProblemMapper problems, SecurityHeaders headers) {
        this.visit = visit;
        this.problems = problems;
        this.headers = headers;
    }

    @Override
    public Response toResponse(NotFoundException unknown) {
        if (!visit.wantsPage()) {
            return unknown.getResponse();
        }
        Response page = problems.answer(ProblemDetail.of(Problem.NOT_FOUND));
        Response.ResponseBuilder answer = Response.fromResponse(page);
        headers.write(answer::header);
        return answer.build();
    }
}
