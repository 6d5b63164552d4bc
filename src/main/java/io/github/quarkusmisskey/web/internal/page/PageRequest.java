package io.github.quarkusmisskey.web.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.session.internal.FormTokens;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.session.internal.Sessions;
import io.github.quarkusmisskey.web.internal.cookie.BeginTokens;
import io.github.quarkusmisskey.web.internal.cookie.PictureChoice;
import io.github.quarkusmisskey.web.internal.message.Language;
import io.github.quarkusmisskey.web.internal.message.LanguageChoice;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.message.PermissionMessages;
import io.github.quarkusmisskey.web.internal.message.ProblemMessages;
import io.github.quarkusmisskey.web.internal.note.NoteContext;
import io.github.quarkusmisskey.web.internal.note.NotificationMessages;
import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** A browser's request to one of the pages: the session, the language, and the paths of other pages. */
@RequestScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class PageRequest {

    private static final String HTML = "text/html";
    private static final Set<String> ONE_TIME =
            Set.of("login", "login/waiting", "callback", "logout", "logout/everywhere");

    private final RoutingContext context;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Sessions sessions;
    private final FormTokens formTokens;
    private final BeginTokens beginTokens;
    private final LanguageChoice languages;
    private final PictureChoice pictures;
    private AccountRef actingAs;
    private String origin;
    private AskedSignIn asked;

    PageRequest(
            RoutingContext context,
            UriInfo uri,
            HttpHeaders headers,
            Sessions sessions,
            FormTokens formTokens,
            BeginTokens beginTokens,
            LanguageChoice languages,
            PictureChoice pictures) {
        this.context = context;
        this.uri = uri;
        this.headers = headers;
        this.sessions = sessions;
        this.formTokens = formTokens;
        this.beginTokens = beginTokens;
        this.languages = languages;
        this.pictures = pictures;
    }

    public RoutingContext context() {
        return context;
    }

    /** Whether the response is for a person rather than a program. */
    public boolean wantsPage() {
        String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(HTML);
    }

    public Language language() {
        return languages.of(context, headers.getAcceptableLanguages());
    }

    public ProblemMessages problemMessages() {
        return MessageBundles.get(
                ProblemMessages.class, Localized.Literal.of(language().tag()));
    }

    public PermissionMessages permissionMessages() {
        return MessageBundles.get(
                PermissionMessages.class, Localized.Literal.of(language().tag()));
    }

    /** The texts around notes. */
    public NoteContext.Texts texts() {
        return new NoteContext.Texts(
                words(),
                MessageBundles.get(
                        NotificationMessages.class,
                        Localized.Literal.of(language().tag())));
    }

    /** Whether the person allowed pictures of other servers to be loaded. */
    public boolean wantsPictures() {
        return pictures.isMade(context);
    }

    public Messages words() {
        return MessageBundles.get(
                Messages.class, Localized.Literal.of(language().tag()));
    }

    /** The absolute path of one of the pages; {@code ""} is the start page. */
    public String path(String page) {
        String root = uri.getBaseUri().getPath().replaceAll("(?<!/)/+$", "") + "/misskey";
        return page.isEmpty() ? root : root + "/" + page;
    }

    /** The path of a page about an account, ready for further query parameters. */
    public String pathFor(String page, AccountRef account) {
        return path(page) + "?account=" + WebAddress.encoded(account.getName());
    }

    /** The sign-in that this request asks for, in a form or its query. */
    public AskedSignIn askedSignIn() {
        return asked == null
                ? new AskedSignIn(parameter("host"), "", List.of(), returnTo().orElse(null))
                : new AskedSignIn(asked.host(), "", List.of(), asked.returnTo());
    }

    /** Keeps the input of a form, so that nothing must be typed again after a problem. */
    public void keep(AskedSignIn form) {
        asked = form;
    }

    /** A parameter of the query; empty if missing. */
    public String parameter(String name) {
        String value = uri.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }

    /** The page to go to after a sign-in, if the query names one; never a page for signing in or out. */
    public Optional<String> returnTo() {
        return returnTo(uri.getQueryParameters().getFirst("return"));
    }

    /** The same for a given path. */
    public Optional<String> returnTo(String given) {
        return LocalPath.of(given).filter(path -> !isOneTime(path.path())).map(LocalPath::value);
    }

    private boolean isOneTime(String path) {
        return ONE_TIME.stream().anyMatch(page -> path.equals(path(page)) || path.equals(path(page) + "/"));
    }

    public Optional<Session> session() {
        return sessions.find(context);
    }

    /** @throws ProblemException if nobody is signed in */
    public Session signedIn() {
        return session().orElseThrow(() -> new ProblemException(Problem.SIGN_IN_FIRST));
    }

    /**
     * The account of that name ({@link AccountRef#getName()}) in the session; the current one if the name is missing.
     *
     * @throws ProblemException if nobody is signed in with this account
     */
    public AccountRef account(String name) {
        actingAs = find(signedIn(), name);
        return actingAs;
    }

    /** The account that {@link #account} returned last; empty if this request does not concern one. */
    public Optional<AccountRef> actingAs() {
        return Optional.ofNullable(actingAs);
    }

    /** Sets the page to return to after a problem. */
    public void comeBackTo(String page) {
        origin = page;
    }

    /** The page to return to after a problem: this one, or that of the submitted form; empty if unknown. */
    public Optional<String> origin() {
        return isGet() ? Optional.of(pathAndQuery()) : Optional.ofNullable(origin);
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

    public PageFrame page() {
        String here = new Here(uri, isGet(), path("")).withoutLanguage();
        return new PageFrame(
                language(),
                path(""),
                here,
                origin().orElseGet(() -> path("timeline")),
                session().orElse(null),
                formTokens,
                () -> beginTokens.make(context),
                wantsPictures());
    }

    /** Renders the page in the language of the request. The page may run the script. */
    public String render(TemplateInstance page) {
        SecurityHeaders.allowOwnScript(context);
        return page.setLocale(language().tag()).render();
    }

    public Response show(TemplateInstance page) {
        return Response.ok(render(page)).type(PageTemplates.HTML).build();
    }

    /** The same for a page with notes. */
    public Response showNotes(TemplateInstance page) {
        allowNotes();
        return show(page);
    }

    /** Allows the returned page to receive updates, and to play media of notes if the person allowed that. */
    public void allowNotes() {
        SecurityHeaders.allowFollowing(context);
        if (wantsPictures()) {
            SecurityHeaders.allowMedia(context);
        }
    }

    public Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** A header of the request; empty if missing. */
    public String header(String name) {
        String value = headers.getHeaderString(name);
        return value == null ? "" : value;
    }

    public boolean isGet() {
        return context.request().method().equals(HttpMethod.GET);
    }

    public String pathAndQuery() {
        return context.request().uri();
    }
}
