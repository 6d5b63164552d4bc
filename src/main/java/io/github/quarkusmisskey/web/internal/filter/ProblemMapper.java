package io.github.quarkusmisskey.web.internal.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.github.quarkusmisskey.web.internal.page.ProblemView;
import io.github.quarkusmisskey.web.internal.page.StartPages;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Creates the response for a problem: a page for people, JSON for programs. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class ProblemMapper {

    private final PageRequest visit;
    private final WeakTokens tokens;
    private final StartPages startPages;

    ProblemMapper(PageRequest visit, WeakTokens tokens, StartPages startPages) {
        this.visit = visit;
        this.tokens = tokens;
        this.startPages = startPages;
    }

    /** @param error name of the problem, the same in every language */
    @RegisterForReflection
    record ProblemJson(String error, String message) {}

    /** The problem in the language of the request. */
    public ProblemView view(ProblemDetail trouble) {
        return ProblemView.of(
                trouble,
                visit,
                tokens.of(trouble).orElse(null),
                startPages.after(trouble.problem()).orElse(null));
    }

    Response answer(ProblemDetail trouble) {
        if (trouble.problem() == Problem.SIGN_IN_FIRST && visit.wantsPage() && visit.isGet()) {
            return visit.seeOther(UriBuilder.fromPath(visit.path(""))
                    .queryParam("return", visit.pathAndQuery())
                    .build()
                    .toString());
        }
        Response.ResponseBuilder answer = Response.status(trouble.problem().status());
        if (trouble.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, trouble.retryAfterSeconds());
        }
        if (visit.wantsPage()) {
            if (trouble.problem().passesSoon()) {
                answer.header("Refresh", trouble.retryAfterSeconds());
            }
            return answer.type(PageTemplates.HTML)
                    .entity(visit.render(PageTemplates.problem(visit.page(), view(trouble))))
                    .build();
        }
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ProblemJson(trouble.problem().name(), view(trouble).advice()))
                .build();
    }
}
