package io.github.quarkusmisskey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;

import io.github.quarkusmisskey.web.session.FormTokens;
import io.quarkus.arc.properties.IfBuildProperty;

/** Takes the forms of signed-in people. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class Forms {

    private final FormTokens tokens;
    private final Visit visit;

    Forms(FormTokens tokens, Visit visit) {
        this.tokens = tokens;
        this.visit = visit;
    }

    /**
     * @throws ProblemException if nobody is signed in, or if the form was not made for this session
     */
    Form accept(MultivaluedMap<String, String> fields) {
        String token = fields.getFirst(Form.TOKEN);
        if (!tokens.isValid(visit.signedIn(), token)) {
            throw new ProblemException(Problem.FORM_REFUSED);
        }
        return new Form(token, fields);
    }
}
