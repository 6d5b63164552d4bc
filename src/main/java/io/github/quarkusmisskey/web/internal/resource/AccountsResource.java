package io.github.quarkusmisskey.web.internal.resource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.session.internal.Sessions;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.form.PageForm;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.message.StartNotice;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.github.quarkusmisskey.web.internal.page.TokenView;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The accounts that the browser is signed in with. */
@Path("/misskey/accounts")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class AccountsResource extends PageFolder {

    private final AccountService accounts;
    private final StoredTokens tokens;
    private final AccountViews views;
    private final Sessions sessions;
    private final AccountRemoval departure;
    private final PageForms forms;
    private final PageRequest visit;

    AccountsResource(
            AccountService accounts,
            StoredTokens tokens,
            AccountViews views,
            Sessions sessions,
            AccountRemoval departure,
            PageForms forms,
            PageRequest visit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.views = views;
        this.sessions = sessions;
        this.departure = departure;
        this.forms = forms;
        this.visit = visit;
    }

    /**
     * An account as a program sees it.
     *
     * @param name null if the account has none
     * @param current whether the browser uses it
     */
    @RegisterForReflection
    public record AccountJson(
            String host,
            String userId,
            String username,
            String name,
            String avatarUrl,
            List<String> permissions,
            String status,
            boolean suspended,
            Instant connectedAt,
            boolean current,
            List<TokenJson> tokens) {}

    /**
     * The response for programs after an account was disconnected.
     *
     * @param stillAccepted the names of the applications whose tokens the server may still accept
     */
    @RegisterForReflection
    public record LeftJson(List<String> stillAccepted) {}

    /** A page or JSON, depending on what the request accepts. */
    @GET
    public Response list(@QueryParam("disconnected") String disconnected, @QueryParam("imported") String imported) {
        Session session = visit.signedIn();
        if (visit.wantsPage()) {
            return visit.show(PageTemplates.accounts(
                    visit.page(),
                    views.of(session),
                    tokens(session),
                    disconnected != null,
                    imported != null,
                    ImportResource.WEB_SESSION.equals(imported)));
        }
        List<AccountJson> mine = views.connected(session).stream()
                .map(account -> json(account, session.current()))
                .toList();
        return Response.ok(mine, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** The tokens of all accounts of the session, by the id of its view. */
    private Map<String, List<TokenView>> tokens(Session session) {
        return session.accounts().stream()
                .collect(Collectors.toMap(
                        AccountRef::getName,
                        account -> TokenView.of(tokens.list(account), visit.permissionMessages())));
    }

    /** Disconnects an account of the session. */
    @DELETE
    @Path("{host}/{userId}")
    @FromThisSite
    @CallsServer
    public Response delete(@PathParam("host") String host, @PathParam("userId") String userId) {
        List<DiscardedToken> left =
                departure.disconnect(visit.account(ref(host, userId).getName()));
        return left.isEmpty()
                ? Response.noContent().build()
                : Response.ok(new LeftJson(DiscardedToken.names(left)), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    /** The same, for a form. */
    @POST
    @Path("disconnect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response disconnect(MultivaluedMap<String, String> fields) {
        PageForm form = forms.accept(fields);
        List<DiscardedToken> left = departure.disconnect(visit.account(form.text("account")));
        if (!left.isEmpty()) {
            return visit.show(PageTemplates.gone(visit.page(), false, DiscardedToken.names(left)));
        }
        boolean others = visit.session().isPresent();
        return visit.seeOther(
                others
                        ? visit.path("accounts") + "?disconnected=true"
                        : visit.path("") + StartNotice.DISCONNECTED.query());
    }

    /** Switches the browser to another account of the session. */
    @POST
    @Path("use")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    public Response use(MultivaluedMap<String, String> fields) {
        PageForm form = forms.accept(fields);
        AccountRef account = visit.account(form.text("account"));
        sessions.save(visit.context(), visit.signedIn().actingAs(account));
        return visit.seeOther(visit.path("accounts"));
    }

    private static AccountRef ref(String host, String userId) {
        try {
            return new AccountRef(host, userId);
        } catch (InvalidHostException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemDetail.of(Problem.NOT_FOUND), e);
        }
    }

    private AccountJson json(ConnectedAccount account, AccountRef current) {
        return new AccountJson(
                account.account().host().toString(),
                account.account().userId(),
                account.username(),
                account.displayName(),
                account.avatarUrl(),
                Permission.names(account.permissions()),
                account.status().name(),
                account.suspended(),
                account.connectedAt(),
                account.account().equals(current),
                tokens.list(account.account()).stream().map(TokenJson::of).toList());
    }
}
