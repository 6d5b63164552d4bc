package io.github.quarkusmisskey.web;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.web.session.FormTokens;
import io.github.quarkusmisskey.web.session.Session;
import io.github.quarkusmisskey.web.session.Sessions;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** One request of a browser to our pages: who it is, its language, and where things are. */
@RequestScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class Visit {

    private static final String HTML = "text/html";
    private static final Set<String> ONE_TIME = Set.of("login", "callback", "logout", "logout/everywhere");

    private final RoutingContext context;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Sessions sessions;
    private final FormTokens formTokens;
    private final BeginTokens beginTokens;
    private final LanguageChoice languages;
    private AccountRef actingAs;

    Visit(
            RoutingContext context,
            UriInfo uri,
            HttpHeaders headers,
            Sessions sessions,
            FormTokens formTokens,
            BeginTokens beginTokens,
            LanguageChoice languages) {
        this.context = context;
        this.uri = uri;
        this.headers = headers;
        this.sessions = sessions;
        this.formTokens = formTokens;
        this.beginTokens = beginTokens;
        this.languages = languages;
    }

    RoutingContext context() {
        return context;
    }

    /** Whether the answer is for a person rather than a program. */
    boolean wantsPage() {
        String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(HTML);
    }

    Language language() {
        return languages.of(context, headers.getAcceptableLanguages());
    }

    ProblemMessages problemMessages() {
        return MessageBundles.get(
                ProblemMessages.class, Localized.Literal.of(language().tag()));
    }

    Words words() {
        return MessageBundles.get(Words.class, Localized.Literal.of(language().tag()));
    }

    /** The path of one of our pages from the root of the site; {@code ""} is the start page. */
    String path(String page) {
        String root = uri.getBaseUri().getPath().replaceAll("(?<!/)/+$", "") + "/misskey";
        return page.isEmpty() ? root : root + "/" + page;
    }

    /** The server in the query as it was typed; empty if there is none. */
    String typedHost() {
        return parameter("host");
    }

    /** A parameter of the query; empty if it is not there. */
    String parameter(String name) {
        String value = uri.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }

    /** The page of this site to go to after a sign-in, if the query names one; signing in and out is no such page. */
    Optional<String> returnTo() {
        return returnTo(uri.getQueryParameters().getFirst("return"));
    }

    /** The same for a given path. */
    Optional<String> returnTo(String given) {
        return LocalPath.of(given).filter(path -> !isOneTime(path.path())).map(LocalPath::value);
    }

    private boolean isOneTime(String path) {
        return ONE_TIME.stream().anyMatch(page -> path.equals(path(page)) || path.equals(path(page) + "/"));
    }

    Optional<Session> session() {
        return sessions.find(context);
    }

    /**
     * @throws ProblemException if nobody is signed in
     */
    Session signedIn() {
        return session().orElseThrow(() -> new ProblemException(Problem.SIGN_IN_FIRST));
    }

    /**
     * The account of that name ({@link AccountRef#getName()}) in the session, the current one if the name is absent.
     *
     * @throws ProblemException if nobody is signed in, or not with this account
     */
    AccountRef account(String name) {
        actingAs = find(signedIn(), name);
        return actingAs;
    }

    /** The account that {@link #account} found last; empty if this request is not about one. */
    Optional<AccountRef> actingAs() {
        return Optional.ofNullable(actingAs);
    }

    private static AccountRef find(Session session, String name) {
        if (name == null || name.isEmpty()) {
            return session.current();
        }
        return session.accounts().stream()
                .filter(account -> account.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    Page page() {
        String here = new Here(uri, isGet(), path("")).withoutLanguage();
        return new Page(
                language(), path(""), here, session().orElse(null), formTokens, () -> beginTokens.make(context));
    }

    /** The page's text in the language of the visit. */
    String render(TemplateInstance page) {
        return page.setLocale(language().tag()).render();
    }

    Response show(TemplateInstance page) {
        return Response.ok(render(page)).type(Pages.HTML).build();
    }

    /** The same for a page with our script. */
    Response showLive(TemplateInstance page) {
        SecurityHeaders.allowOwnScript(context);
        return show(page);
    }

    Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** A header of the request; empty if it is not there. */
    String header(String name) {
        String value = headers.getHeaderString(name);
        return value == null ? "" : value;
    }

    boolean isGet() {
        return context.request().method().equals(HttpMethod.GET);
    }

    String pathAndQuery() {
        return context.request().uri();
    }
}
