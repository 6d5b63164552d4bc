package io.github.quarkusmisskey.web.internal.resource;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.AuditLog;
import io.github.quarkusmisskey.token.TokenRevocation;
import io.github.quarkusmisskey.token.TokenVerdict;
import io.github.quarkusmisskey.token.TokenVerification;
import io.github.quarkusmisskey.web.internal.filter.CallsServer;
import io.github.quarkusmisskey.web.internal.filter.FromThisSite;
import io.github.quarkusmisskey.web.internal.filter.RateLimited;
import io.github.quarkusmisskey.web.internal.form.PageForm;
import io.github.quarkusmisskey.web.internal.form.PageForms;
import io.github.quarkusmisskey.web.internal.message.AccessNotice;
import io.github.quarkusmisskey.web.internal.message.PermissionWords;
import io.github.quarkusmisskey.web.internal.note.WebAddress;
import io.github.quarkusmisskey.web.internal.page.AccessView;
import io.github.quarkusmisskey.web.internal.page.AuditView;
import io.github.quarkusmisskey.web.internal.page.OurPage;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.page.PageTemplates;
import io.github.quarkusmisskey.web.internal.page.TokenView;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/** The pages about the access to an account: its tokens, what was done with them, and requests for more permissions. */
@Path("/misskey/access")
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class AccessResource extends PageFolder {

    private static final int LOG_LINES = 50;

    private final StoredTokens tokens;
    private final TokenVerification verification;
    private final TokenRevocation revocation;
    private final AuditLog log;
    private final AccountViews views;
    private final PageForms forms;
    private final PageRequest visit;

    AccessResource(
            StoredTokens tokens,
            TokenVerification verification,
            TokenRevocation revocation,
            AuditLog log,
            AccountViews views,
            PageForms forms,
            PageRequest visit) {
        this.tokens = tokens;
        this.verification = verification;
        this.revocation = revocation;
        this.log = log;
        this.views = views;
        this.forms = forms;
        this.visit = visit;
    }

    /** The page about an account of the session; the current one if none is named. */
    @GET
    public Response show(@QueryParam("account") String name, @QueryParam("notice") String notice) {
        AccountRef account = visit.account(name);
        List<TokenInfo> stored = tokens.list(account);
        AccessView view = new AccessView(
                TokenView.of(stored, visit.permissionMessages()),
                further(stored),
                log.latest(account, LOG_LINES).stream()
                        .map(entry -> AuditView.of(entry, visit.words()))
                        .toList(),
                AccessNotice.of(notice));
        return visit.show(PageTemplates.access(visit.page(), views.of(account), view));
    }

    /** Asks the server whether it still accepts the tokens. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @RateLimited
    @CallsServer
    public Response check(MultivaluedMap<String, String> fields) {
        AccountRef account = visit.account(forms.accept(fields).text("account"));
        return seeAgain(
                account, worst(verification.verify(account, AuditActor.PERSON).values()));
    }

    /** Deletes one of several tokens, and revokes it if the server allows that. */
    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @FromThisSite
    @CallsServer
    public Response remove(MultivaluedMap<String, String> fields) {
        PageForm form = forms.accept(fields);
        AccountRef account = visit.account(form.text("account"));
        List<DiscardedToken> removed = tokens.remove(account, id(form.text("id")), AuditActor.PERSON)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        List<DiscardedToken> left = revocation.revokeAll(account, removed, AuditActor.PERSON);
        return seeAgain(account, left.isEmpty() ? AccessNotice.REVOKED : AccessNotice.LEFT);
    }

    private Response seeAgain(AccountRef account, AccessNotice notice) {
        return visit.seeOther(
                visit.path("access") + "?account=" + WebAddress.encoded(account.getName()) + "&notice=" + notice);
    }

    /** The most urgent result; unknown if there is no token. */
    private static AccessNotice worst(Collection<TokenVerdict> verdicts) {
        for (TokenVerdict verdict : List.of(
                TokenVerdict.REJECTED,
                TokenVerdict.SUSPENDED,
                TokenVerdict.MAY_NOT_READ_ACCOUNT,
                TokenVerdict.UNKNOWN,
                TokenVerdict.GOOD)) {
            if (verdicts.contains(verdict)) {
                return AccessNotice.valueOf(verdict.name());
            }
        }
        return AccessNotice.UNKNOWN;
    }

    private List<AccessView.Choice> further(List<TokenInfo> stored) {
        Set<Permission> asked = new HashSet<>();
        stored.stream()
                .filter(token -> token.status() != TokenStatus.REJECTED)
                .forEach(token -> asked.addAll(token.permissions()));
        return Arrays.stream(KnownPermission.values())
                .filter(permission -> !asked.contains(permission))
                .filter(permission -> !permission.administrative())
                .map(permission -> new AccessView.Choice(
                        permission.value(), PermissionWords.of(permission, visit.permissionMessages())))
                .toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemDetail.of(Problem.NOT_FOUND), e);
        }
    }
}
