package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.login.ImportOutcome;
import io.github.quarkusmisskey.login.TokenImport;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.filter.RateLimited;
import io.github.quarkusmisskey.web.internal.form.PageForm;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Imports a token that a person created, for accounts of the session only. A token alone signs nobody in, because its
 * holder may be another application that its owner uses.
 */
@Path("/misskey/accounts/import")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class ImportResource {

    /** The value for a token that cannot be revoked from here. */
    static final String WEB_SESSION = "session";

    private final TokenImport tokens;
    private final PageForms forms;
    private final PageRequest visit;

    ImportResource(TokenImport tokens, PageForms forms, PageRequest visit) {
        this.tokens = tokens;
        this.forms = forms;
        this.visit = visit;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @RateLimited
    @CallsServer
    public Response take(MultivaluedMap<String, String> fields) {
        PageForm form = forms.accept(fields);
        AccountRef account = visit.account(form.text("account"));
        ImportOutcome outcome = tokens.importToken(account, token(form.text("accessToken")));
        if (outcome instanceof ImportOutcome.Refused refused) {
            throw new ProblemException(problem(refused.reason()));
        }
        boolean webSession = ((ImportOutcome.Imported) outcome).webSession();
        return visit.seeOther(visit.path("accounts") + "?imported=" + (webSession ? WEB_SESSION : "true"));
    }

    private static AccessToken token(String typed) {
        try {
            return AccessToken.of(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemDetail.of(Problem.IMPORT_NO_TOKEN), e);
        }
    }

    public static Problem problem(ImportOutcome.Reason reason) {
        return switch (reason) {
            case TOKEN_REFUSED -> Problem.IMPORT_REFUSED;
            case PERMISSION_MISSING -> Problem.IMPORT_PERMISSION_MISSING;
            case SUSPENDED -> Problem.ACCOUNT_SUSPENDED;
            case OTHER_ACCOUNT -> Problem.IMPORT_OTHER_ACCOUNT;
        };
    }
}
