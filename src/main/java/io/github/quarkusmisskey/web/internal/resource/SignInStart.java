package io.github.quarkusmisskey.web.internal.resource;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.BrowserSecret;
import io.github.quarkusmisskey.login.LoginHostException;
import io.github.quarkusmisskey.login.LoginService;
import io.github.quarkusmisskey.ratelimit.internal.ClientAddressResolver;
import io.github.quarkusmisskey.web.internal.config.WebConfig;
import io.github.quarkusmisskey.web.internal.cookie.BeginTokens;
import io.github.quarkusmisskey.web.internal.cookie.SignInCookies;
import io.github.quarkusmisskey.web.internal.filter.ServerBulkhead;
import io.github.quarkusmisskey.web.internal.form.TypedServer;
import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.github.quarkusmisskey.web.internal.page.AskedSignIn;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.github.quarkusmisskey.web.internal.resource.SignInRuns.Begun;
import io.quarkus.arc.properties.IfBuildProperty;

/** Redirects a browser to its server, by a waiting page if the server does not respond. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SignInStart {

    /** The parameter which proves that this browser requested the sign-in in the page's URL. */
    private static final String PROOF = "proof";

    private final LoginService logins;
    private final SignInRuns runs;
    private final ConfiguredHosts hosts;
    private final SignInCookies cookies;
    private final SignInAddresses addresses;
    private final BeginTokens tokens;
    private final PageRequest visit;
    private final ClientAddressResolver clients;
    private final ServerBulkhead bulkhead;

    SignInStart(
            LoginService logins,
            SignInRuns runs,
            ConfiguredHosts hosts,
            SignInCookies cookies,
            SignInAddresses addresses,
            BeginTokens tokens,
            PageRequest visit,
            ClientAddressResolver clients,
            WebConfig config) {
        this.logins = logins;
        this.runs = runs;
        this.hosts = hosts;
        this.cookies = cookies;
        this.addresses = addresses;
        this.tokens = tokens;
        this.visit = visit;
        this.clients = clients;
        this.bulkhead = ServerBulkhead.of(config.serverCalls());
    }

    /** Redirects to the server or to the waiting page; programs wait here. */
    Response leave(AskedSignIn asked) {
        return begin(asked).map(this::go).orElseGet(() -> visit.seeOther(waitingPage(asked.query())));
    }

    private String waitingPage(String query) {
        String proof = tokens.make(visit.context(), query);
        return visit.path("login/waiting") + "?" + query + "&" + PROOF + "=" + WebAddress.encoded(proof);
    }

    /** Whether {@link #leave} created the page's URL for this browser. */
    boolean isProved(AskedSignIn asked) {
        return tokens.isValid(visit.context(), asked.query(), visit.parameter(PROOF));
    }

    /** Redirects to the server or to the waiting page again. Another replica starts anew. */
    Response await(AskedSignIn asked) {
        return begin(asked).map(this::go).orElseThrow(() -> new ProblemException(ProblemDetail.silent(), null));
    }

    private Response go(Begun begun) {
        cookies.lastServer().remember(visit.context(), begun.host());
        return visit.seeOther(begun.consent().toString());
    }

    private Optional<Begun> begin(AskedSignIn asked) {
        visit.keep(asked);
        List<BeginLogin> wishes = wishes(asked);
        boolean typed = !asked.forAccount() && !isConfigured(wishes.get(0).host());
        String client = clients.client(visit.context());
        return visit.wantsPage()
                ? runs.begin(asked.query(), wishes.get(0).browser(), () -> begin(client, wishes, typed))
                : Optional.of(begin(wishes, typed));
    }

    /** The limits of the request no longer apply once it was answered while the server is still being called. */
    private Begun begin(String client, List<BeginLogin> wishes, boolean typed) {
        return bulkhead.call(client, wishes.get(0).host(), () -> begin(wishes, typed))
                .orElseThrow(ProblemException::busy);
    }

    /** The first attempt that succeeds, or the failure of the last. */
    private Begun begin(List<BeginLogin> wishes, boolean typed) {
        BeginLogin wish = wishes.get(0);
        try {
            return new Begun(wish.host(), logins.begin(wish));
        } catch (LoginHostException e) {
            if (wishes.size() > 1) {
                return begin(wishes.subList(1, wishes.size()), typed);
            }
            throw new ProblemException(ProblemDetail.of(e, typed), e);
        }
    }

    private boolean isConfigured(MisskeyHost host) {
        return hosts.all().containsValue(host) || hosts.all().containsValue(host.secured());
    }

    /** The attempts, in order. */
    private List<BeginLogin> wishes(AskedSignIn asked) {
        if (asked.forAccount()) {
            return List.of(forMore(asked));
        }
        String typed = asked.host();
        MisskeyHost host = hosts.find(typed.strip()).orElseGet(() -> TypedServer.parse(typed));
        BrowserSecret browser = cookies.browser().findOrMake(visit.context());
        return Stream.concat(Stream.of(host), addresses.withoutTls(typed, host).stream())
                .map(each -> wish(each, browser, asked))
                .toList();
    }

    private BeginLogin wish(MisskeyHost host, BrowserSecret browser, AskedSignIn asked) {
        String next = asked.returnTo() == null ? visit.path("signed-in") : asked.returnTo();
        URI callback = addresses.callback();
        return new BeginLogin(host, browser, next, callback, addresses.oauthClient());
    }

    /** Further permissions for an account of the session. */
    private BeginLogin forMore(AskedSignIn asked) {
        AccountRef account = visit.account(asked.account());
        visit.comeBackTo(visit.pathFor("access", account));
        BrowserSecret browser = cookies.browser().findOrMake(visit.context());
        try {
            return wish(account.host(), browser, asked).forMore(account, permissions(asked));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemDetail.of(Problem.PERMISSIONS_INVALID), e);
        }
    }

    private static Set<Permission> permissions(AskedSignIn asked) {
        Set<Permission> permissions = asked.permissions().stream()
                .flatMap(each -> Stream.of(each.split(",")))
                .filter(each -> !each.isEmpty())
                .map(Permission::of)
                .collect(Collectors.toUnmodifiableSet());
        if (permissions.isEmpty()) {
            throw new ProblemException(Problem.NO_PERMISSION_CHOSEN);
        }
        return permissions;
    }
}
