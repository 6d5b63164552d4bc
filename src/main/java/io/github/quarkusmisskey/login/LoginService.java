package io.github.quarkusmisskey.login;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.UnstorableDataException;
import io.github.quarkusmisskey.login.internal.AttemptRecord;
import io.github.quarkusmisskey.login.internal.AttemptRenewal;
import io.github.quarkusmisskey.login.internal.AttemptSecrets;
import io.github.quarkusmisskey.login.internal.FlowOutcome;
import io.github.quarkusmisskey.login.internal.LoginAttempts;
import io.github.quarkusmisskey.login.internal.LoginHosts;
import io.github.quarkusmisskey.login.internal.LoginServer;
import io.github.quarkusmisskey.login.internal.StoreRetry;
import io.github.quarkusmisskey.login.internal.TokenFlow;
import io.github.quarkusmisskey.login.internal.TokenFlows;
import io.github.quarkusmisskey.login.internal.TokenProbe;
import io.github.quarkusmisskey.oauth.internal.OAuthConfig;
import io.github.quarkusmisskey.token.TokenRevocation;
import io.github.quarkusmisskey.token.TokenVerification;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/**
 * Signs people in. Every method blocks, calls the server outside of any transaction, and throws
 * {@link io.github.quarkusmisskey.database.AccountStoreUnavailableException} if the database is unavailable.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class LoginService {

    private static final Logger LOG = Logger.getLogger(LoginService.class);
    private static final long MIN_PAUSE_MILLIS = 50;
    private static final long MAX_PAUSE_MILLIS = 500;

    /**
     * How long a second click waits for the outcome of the first one; short, so that nobody waits for a slow server
     * twice.
     */
    public static final Duration MAX_WAIT = Duration.ofSeconds(3);

    private final LoginHosts hosts;
    private final LoginAttempts attempts;
    private final TokenFlows flows;
    private final AttemptSecrets secrets;
    private final TokenProbe trial;
    private final AccountService accounts;
    private final TokenRevocation revocation;
    private final TokenVerification verification;
    private final StoredTokens tokens;
    private final OAuthConfig oauth;
    private final StoreRetry storeRetry;

    @Inject
    LoginService(
            LoginHosts hosts,
            LoginAttempts attempts,
            TokenFlows flows,
            AttemptSecrets secrets,
            TokenProbe trial,
            AccountService accounts,
            TokenRevocation revocation,
            TokenVerification verification,
            StoredTokens tokens,
            OAuthConfig oauth,
            StoreRetry storeRetry) {
        this.hosts = hosts;
        this.attempts = attempts;
        this.flows = flows;
        this.secrets = secrets;
        this.trial = trial;
        this.accounts = accounts;
        this.revocation = revocation;
        this.verification = verification;
        this.tokens = tokens;
        this.oauth = oauth;
        this.storeRetry = storeRetry;
    }

    /** The description of this application for servers with OAuth, published at its {@code client_id}. */
    public OAuthClient oauthClient() {
        return new OAuthClient(oauth.name(), oauth.logo());
    }

    /**
     * Starts an attempt with the preferred flow that the server supports, and stores it before the browser is
     * redirected. If an account is given, the permissions of its tokens are requested again, so that the new token can
     * replace them.
     *
     * @return the consent page to redirect the browser to; it contains the secret of the attempt
     * @throws LoginHostException if sign-in with this server is impossible
     * @throws MisskeyException if the server fails
     */
    public URI begin(BeginLogin begin) {
        LoginServer server = hosts.choose(begin.host());
        BeginLogin wish =
                begin.account().map(account -> widened(begin, account)).orElse(begin);
        TokenFlows.Chosen chosen = flows.begin(server, wish);
        attempts.add(server.host(), chosen, wish);
        return chosen.begun().consentUri();
    }

    private BeginLogin widened(BeginLogin begin, AccountRef account) {
        Set<Permission> all = new HashSet<>(begin.further());
        tokens.list(account).stream()
                .filter(token -> token.status() != TokenStatus.REJECTED)
                .forEach(token -> all.addAll(token.permissions()));
        return begin.forMore(account, all);
    }

    /**
     * Finishes an attempt with the parameters of the callback. If the same callback arrives several times, only one of
     * the calls contacts the server; the others from the same browser return its outcome, or soon report that it is
     * under way.
     *
     * @param browser the secret of the browser; null if it has none
     */
    public LoginOutcome complete(LoginCallback callback, BrowserSecret browser) {
        Optional<AttemptRecord> found = attempts.find(callback);
        if (found.isEmpty()) {
            return refused(LoginOutcome.Reason.UNKNOWN);
        }
        AttemptRecord attempt = found.get();
        if (browser == null || !browser.hasHash(attempt.browserHash())) {
            return refused(LoginOutcome.Reason.WRONG_BROWSER);
        }
        if (LoginAttempts.expired(attempt)) {
            boolean unfinished = attempt.state() == AttemptRecord.State.CHECKING;
            return refused(unfinished ? LoginOutcome.Reason.ANSWER_LOST : LoginOutcome.Reason.EXPIRED);
        }
        if (!attempts.take(attempt)) {
            return outcomeOfOther(callback);
        }
        AttemptRenewal renewal = attempts.keep(attempt);
        try {
            return fetch(attempt, callback);
        } finally {
            renewal.end();
        }
    }

    private LoginOutcome fetch(AttemptRecord attempt, LoginCallback callback) {
        String kept = null;
        if (attempt.kept() != null) {
            Optional<String> opened = secrets.open(attempt);
            if (opened.isEmpty()) {
                LOG.warnf("The secrets of %s cannot be decrypted; was a vault key removed?", attempt);
                return fail(attempt, LoginOutcome.Reason.EXPIRED);
            }
            kept = opened.get();
        }
        return fetch(attempt, kept, callback);
    }

    private LoginOutcome fetch(AttemptRecord attempt, String kept, LoginCallback callback) {
        TokenFlow flow = flows.of(attempt.flow());
        FlowOutcome outcome;
        try {
            outcome = flow.finish(attempt, kept, callback);
        } catch (MisskeyException e) {
            LOG.warnf("A sign-in failed: %s", e.getMessage());
            return notSent(e) ? release(attempt) : fail(attempt, LoginOutcome.Reason.ANSWER_LOST);
        }
        if (outcome instanceof FlowOutcome.Refused refused) {
            return fail(attempt, refused.reason());
        }
        FlowOutcome.Approved approved = (FlowOutcome.Approved) outcome;
        try {
            return store(attempt, flow, approved, trial.of(attempt.host(), approved, attempt.permissions()));
        } catch (MisskeyException e) {
            LOG.warnf("A new token could not be tested: %s", e.getMessage());
            return fail(attempt, LoginOutcome.Reason.ANSWER_LOST);
        }
    }

    private static boolean notSent(MisskeyException e) {
        return e instanceof MisskeyException.Unreachable unreachable && unreachable.notSent()
                || e instanceof MisskeyException.RateLimit && e.status() == 0;
    }

    /** The server was not reached, so the callback can be repeated. */
    private LoginOutcome release(AttemptRecord attempt) {
        attempts.release(attempt);
        return refused(LoginOutcome.Reason.SERVER_UNREACHABLE);
    }

    private LoginOutcome store(
            AttemptRecord attempt, TokenFlow flow, FlowOutcome.Approved approved, TokenProbe.Result tried) {
        if (tried.status() == TokenStatus.REJECTED) {
            return fail(attempt, LoginOutcome.Reason.TOKEN_REFUSED);
        }
        DiscardedToken fresh = new DiscardedToken(flow.source(), flow.applicationName(), approved.token());
        AccountRef account = tried.profile().account();
        if (!attempt.mayBe(account)) {
            boolean revoked = revocation.revoke(account.host(), fresh);
            return fail(
                    attempt,
                    revoked ? LoginOutcome.Reason.OTHER_ACCOUNT : LoginOutcome.Reason.OTHER_ACCOUNT_TOKEN_LEFT);
        }
        Grant grant =
                new Grant(flow.source(), flow.applicationName(), attempt.permissions(), tried.status(), tried.found());
        List<DiscardedToken> replaced;
        try {
            replaced = storeRetry.call(() -> accounts.connect(tried.profile(), approved.token(), grant));
        } catch (AccountStoreUnavailableException | UnstorableDataException e) {
            LOG.error("A new token could not be stored", e);
            boolean revoked = revocation.revoke(account.host(), fresh);
            return fail(attempt, revoked ? LoginOutcome.Reason.NOT_STORED : LoginOutcome.Reason.NOT_STORED_TOKEN_LEFT);
        }
        verification.verifyPreferredTo(approved.token(), account);
        boolean withoutPermissions = tried.status() == TokenStatus.WITHOUT_PERMISSIONS;
        attempts.done(attempt, account.userId(), withoutPermissions);
        boolean olderStaysValid =
                !revocation.revoke(account, replaced, AuditActor.PERSON).isEmpty();
        return new LoginOutcome.SignedIn(account, attempt.returnTo(), withoutPermissions, olderStaysValid);
    }

    /** If the database is unavailable, the attempt expires. */
    private LoginOutcome fail(AttemptRecord attempt, LoginOutcome.Reason reason) {
        try {
            attempts.failed(attempt);
        } catch (AccountStoreUnavailableException e) {
            LOG.debugf(e, "The failure of %s could not be stored", attempt);
        }
        return refused(reason);
    }

    /**
     * A second click arrives while the first is being handled, and the browser shows only the page of the second. It
     * waits briefly for the first.
     */
    private LoginOutcome outcomeOfOther(LoginCallback callback) {
        long begun = System.nanoTime();
        // The pauses grow, so that many waiting clicks do not load the database.
        for (long pause = MIN_PAUSE_MILLIS; ; pause = Math.min(2 * pause, MAX_PAUSE_MILLIS)) {
            AttemptRecord attempt = attempts.find(callback).orElse(null);
            if (attempt == null) {
                return refused(LoginOutcome.Reason.EXPIRED);
            }
            if (attempt.state() == AttemptRecord.State.PENDING) {
                boolean released = !LoginAttempts.expired(attempt);
                return refused(released ? LoginOutcome.Reason.SERVER_UNREACHABLE : LoginOutcome.Reason.EXPIRED);
            }
            if (attempt.state() == AttemptRecord.State.DONE) {
                return new LoginOutcome.SignedIn(attempt.account(), attempt.returnTo(), attempt.withoutPermissions());
            }
            if (attempt.state() == AttemptRecord.State.FAILED) {
                return refused(LoginOutcome.Reason.USED);
            }
            if (LoginAttempts.expired(attempt)) {
                return refused(LoginOutcome.Reason.ANSWER_LOST);
            }
            if (System.nanoTime() - begun >= MAX_WAIT.toNanos() || !pause(pause)) {
                return refused(LoginOutcome.Reason.UNDER_WAY);
            }
        }
    }

    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static LoginOutcome refused(LoginOutcome.Reason reason) {
        return new LoginOutcome.Refused(reason);
    }
}
