package io.github.quarkusmisskey.web.internal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;

import io.github.quarkusmisskey.session.internal.FormTokens;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/** Reads and verifies the forms of signed-in people. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class PageForms {

    private final FormTokens tokens;
    private final PageRequest visit;

    PageForms(FormTokens tokens, PageRequest visit) {
        this.tokens = tokens;
        this.visit = visit;
    }

    /** @throws ProblemException if nobody is signed in, or if the form was not created for this session */
    public PageForm accept(MultivaluedMap<String, String> fields) {
        String token = fields.getFirst(PageForm.TOKEN);
        if (!tokens.isValid(visit.signedIn(), token)) {
            throw new ProblemException(Problem.FORM_REFUSED);
        }
        return new PageForm(token, fields);
    }
}
