package io.github.quarkusmisskey.web.internal.resource;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginHostException;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.login.LoginService;
import io.github.quarkusmisskey.session.Sessions;
import io.github.quarkusmisskey.web.internal.cookie.BeginTokens;
import io.github.quarkusmisskey.web.internal.cookie.SignInCookies;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.RateLimited;
import io.github.quarkusmisskey.web.internal.filter.StartPages;
import io.github.quarkusmisskey.web.internal.form.TypedServer;
import io.github.quarkusmisskey.web.internal.message.AccessNotice;
import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.github.quarkusmisskey.web.internal.page.AskedSignIn;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/** Sends a browser to its Misskey server, and takes it back. */
@Path("/misskey")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SignInResource {

    private final LoginService logins;
    private final SignInCompletion completion;
    private final ConfiguredHosts hosts;
    private final Sessions sessions;
    private final SignInCookies cookies;
    private final StartPages startPages;
    private final SignInAddresses addresses;
    private final BeginTokens tokens;
    private final PageRequest visit;

    SignInResource(
            LoginService logins,
            SignInCompletion completion,
            ConfiguredHosts hosts,
            Sessions sessions,
            SignInCookies cookies,
            StartPages startPages,
            SignInAddresses addresses,
            BeginTokens tokens,
            PageRequest visit) {
        this.logins = logins;
        this.completion = completion;
        this.hosts = hosts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.startPages = startPages;
        this.addresses = addresses;
        this.tokens = tokens;
        this.visit = visit;
    }

    /**
     * Begins a sign-in: with a server, or for further permissions of an account of the session. Only a click on a page
     * of this site begins it at once. A link from elsewhere could name a server that needs nobody's approval to sign
     * the person in as an account that its author can read, so it shows the start page with everything filled in.
     */
    @GET
    @Path("login")
    @RateLimited
    @CallsServer
    public Response begin(@Context UriInfo uri) {
        AskedSignIn asked =
                AskedSignIn.of(uri.getQueryParameters()::get, visit.returnTo().orElse(null));
        if (!asked.complete() && asked.returnTo() != null) {
            return visit.show(startPages.page());
        }
        return isOwnClick() ? leave(asked) : visit.show(startPages.toConfirm(asked));
    }

    /** The same by a form of ours, whose token tells where it is from if the browser does not. */
    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RateLimited
    @CallsServer
    public Response begin(MultivaluedMap<String, String> fields) {
        AskedSignIn asked = AskedSignIn.of(
                fields::get, visit.returnTo(fields.getFirst("return")).orElse(null));
        boolean ours = isOwnClick() || tokens.isValid(visit.context(), fields.getFirst(BeginTokens.FIELD));
        return ours ? leave(asked) : visit.show(startPages.toConfirm(asked));
    }

    private boolean isOwnClick() {
        return visit.header("Sec-Fetch-Site").equals("same-origin");
    }

    private Response leave(AskedSignIn asked) {
        visit.keep(asked);
        if (asked.forAccount()) {
            return begin(forMore(asked), false);
        }
        MisskeyHost host = host(asked.host());
        try {
            return begin(wish(host, asked), !isConfigured(host));
        } catch (ProblemException failed) {
            MisskeyHost open = addresses.withoutTls(asked.host(), host).orElseThrow(() -> failed);
            return begin(wish(open, asked), !isConfigured(open));
        }
    }

    private Response begin(BeginLogin wish, boolean typed) {
        try {
            URI consent = logins.begin(wish);
            cookies.lastServer().remember(visit.context(), wish.host());
            return visit.seeOther(consent.toString());
        } catch (LoginHostException e) {
            throw new ProblemException(ProblemDetail.of(e, typed), e);
        }
    }

    private boolean isConfigured(MisskeyHost host) {
        return hosts.all().containsValue(host) || hosts.all().containsValue(host.secured());
    }

    private BeginLogin wish(MisskeyHost host, AskedSignIn asked) {
        return new BeginLogin(
                host,
                cookies.browser().findOrMake(visit.context()),
                asked.returnTo() == null ? visit.path("signed-in") : asked.returnTo(),
                addresses.callback(),
                addresses.oauthClient());
    }

    /** Further permissions for an account of the session. */
    private BeginLogin forMore(AskedSignIn asked) {
        AccountRef account = visit.account(asked.account());
        try {
            Set<Permission> permissions = asked.permissions().stream()
                    .flatMap(each -> Stream.of(each.split(",")))
                    .filter(each -> !each.isEmpty())
                    .map(Permission::of)
                    .collect(Collectors.toUnmodifiableSet());
            return wish(account.host(), asked).forMore(account, permissions);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemDetail.of(Problem.PERMISSIONS_INVALID), e);
        }
    }

    /** Ends the sign-in that this browser began. */
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

    /** A program waits for the outcome; a person is told that it is waited for. */
    private LoginOutcome complete(LoginCallback callback, BrowserSecret browser) {
        return browser == null || !visit.wantsPage()
                ? logins.complete(callback, browser)
                : completion.complete(callback, browser, () -> logins.complete(callback, browser));
    }

    private MisskeyHost host(String typed) {
        return hosts.find(typed.strip()).orElseGet(() -> TypedServer.parse(typed));
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
