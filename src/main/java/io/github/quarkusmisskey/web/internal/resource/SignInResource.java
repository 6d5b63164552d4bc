package io.github.quarkusmisskey.web.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.login.LoginService;
import io.github.quarkusmisskey.session.internal.Sessions;
import io.github.quarkusmisskey.web.internal.cookie.BeginTokens;
import io.github.quarkusmisskey.web.internal.cookie.SignInCookies;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.RateLimited;
import io.github.quarkusmisskey.web.internal.message.AccessNotice;
import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.github.quarkusmisskey.web.internal.page.AskedSignIn;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.StartPages;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/** Redirects a browser to its Misskey server, and handles its return. */
@Path("/misskey")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SignInResource {

    private final LoginService logins;
    private final SignInStart start;
    private final SignInRuns runs;
    private final Sessions sessions;
    private final SignInCookies cookies;
    private final StartPages startPages;
    private final BeginTokens tokens;
    private final PageRequest visit;

    SignInResource(
            LoginService logins,
            SignInStart start,
            SignInRuns runs,
            Sessions sessions,
            SignInCookies cookies,
            StartPages startPages,
            BeginTokens tokens,
            PageRequest visit) {
        this.logins = logins;
        this.start = start;
        this.runs = runs;
        this.sessions = sessions;
        this.cookies = cookies;
        this.startPages = startPages;
        this.tokens = tokens;
        this.visit = visit;
    }

    /**
     * Starts a sign-in: with a server, or for further permissions of an account of the session. Only a click on a page
     * of this site starts it immediately. A link from another site could name a server that needs no approval, and sign
     * the person in to an account of the link's author; so it only shows the start page with everything filled in.
     */
    @GET
    @Path("login")
    @RateLimited
    @CallsServer
    public Response begin(@Context UriInfo uri) {
        AskedSignIn asked = asked(uri);
        if (!asked.complete() && asked.returnTo() != null) {
            return visit.show(startPages.page());
        }
        return isOwnClick() ? start.leave(asked) : visit.show(startPages.toConfirm(asked));
    }

    /** The same for a form of these pages, whose token proves its origin if the browser does not send one. */
    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RateLimited
    @CallsServer
    public Response begin(MultivaluedMap<String, String> fields) {
        AskedSignIn asked = AskedSignIn.of(
                fields::get, visit.returnTo(fields.getFirst("return")).orElse(null));
        boolean ours = isOwnClick() || tokens.isValid(visit.context(), fields.getFirst(BeginTokens.FIELD));
        return ours ? start.leave(asked) : visit.show(startPages.toConfirm(asked));
    }

    private AskedSignIn asked(UriInfo uri) {
        return AskedSignIn.of(uri.getQueryParameters()::get, visit.returnTo().orElse(null));
    }

    private boolean isOwnClick() {
        return visit.header("Sec-Fetch-Site").equals("same-origin");
    }

    /** The page shown while a server does not respond; reloads until it does. */
    @GET
    @Path("login/waiting")
    @RateLimited
    @CallsServer
    public Response waiting(@Context UriInfo uri) {
        AskedSignIn asked = asked(uri);
        return start.isProved(asked) ? start.await(asked) : visit.show(startPages.toConfirm(asked));
    }

    /** Finishes the sign-in that this browser started. */
    @GET
    @Path("callback")
    @RateLimited
    @CallsServer
    public Response end(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        LoginCallback callback =
                LoginCallback.of(query::getFirst).orElseThrow(() -> new ProblemException(Problem.LOGIN_UNKNOWN));
        LoginOutcome outcome =
                complete(callback, cookies.browser().find(visit.context()).orElse(null));
        if (outcome instanceof LoginOutcome.SignedIn signedIn) {
            sessions.signIn(visit.context(), signedIn.account());
            return visit.seeOther(next(signedIn));
        }
        throw new ProblemException(ProblemDetail.of(((LoginOutcome.Refused) outcome).reason()), null);
    }

    /** Programs wait for the result; people see a page that waits for it. */
    private LoginOutcome complete(LoginCallback callback, BrowserSecret browser) {
        return browser == null || !visit.wantsPage()
                ? logins.complete(callback, browser)
                : runs.complete(callback, browser, () -> logins.complete(callback, browser));
    }

    private String next(LoginOutcome.SignedIn signedIn) {
        String result = visit.path("signed-in");
        String wanted = visit.returnTo(signedIn.returnTo()).orElse(result);
        if (signedIn.olderStaysValid() && wanted.startsWith(visit.path(""))) {
            return wanted + (wanted.contains("?") ? "&" : "?") + "notice=" + AccessNotice.OLDER_LEFT;
        }
        if (!signedIn.withoutPermissions() || wanted.equals(result)) {
            return wanted;
        }
        return result + "?return=" + WebAddress.encoded(wanted);
    }
}
