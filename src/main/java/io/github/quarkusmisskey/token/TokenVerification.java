package io.github.quarkusmisskey.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.internal.TokenChecks;
import io.github.quarkusmisskey.account.internal.TokenConfig;
import io.github.quarkusmisskey.account.internal.TokenFinding;
import io.github.quarkusmisskey.account.internal.TokenToCheck;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * Checks with servers, by calling {@code i}, whether they still accept stored tokens. Every method blocks, calls
 * servers outside of any transaction, and throws
 * {@link io.github.quarkusmisskey.database.AccountStoreUnavailableException} if the database is unavailable.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenVerification {

    private static final Logger LOG = Logger.getLogger(TokenVerification.class);

    private final TokenChecks checks;
    private final AccountService accounts;
    private final AuditWriter log;
    private final Misskey misskey;
    private final PermissionProbe probe;
    private final TokenConfig config;

    @Inject
    TokenVerification(
            TokenChecks checks,
            AccountService accounts,
            AuditWriter log,
            Misskey misskey,
            PermissionProbe probe,
            TokenConfig config) {
        this.checks = checks;
        this.accounts = accounts;
        this.log = log;
        this.misskey = misskey;
        this.probe = probe;
        this.config = config;
    }

    /**
     * Checks all tokens of an account that are not rejected, and determines their read permissions.
     *
     * @param actor who requests the check
     * @return the results by the id of the token, see {@link StoredTokens#list}
     */
    public Map<UUID, TokenVerdict> verify(AccountRef account, AuditActor actor) {
        Map<UUID, TokenVerdict> verdicts = new LinkedHashMap<>();
        for (TokenToCheck token : checks.toCheck(account)) {
            TokenVerdict verdict = check(token);
            verdicts.put(token.id(), verdict);
            if (verdict == TokenVerdict.GOOD || verdict == TokenVerdict.MAY_NOT_READ_ACCOUNT) {
                checks.learn(token, probe.of(token));
                log.record(new AuditEvent(account, AuditAction.VERIFIED, actor, null));
            }
        }
        return verdicts;
    }

    /**
     * Ensures after a sign-in that calls use a working token: the new one, or one with more permissions that the server
     * still accepts.
     */
    public void verifyPreferredTo(AccessToken fresh, AccountRef account) {
        boolean again;
        do {
            again = checks.inUse(account)
                    .filter(token -> !token.token().equals(fresh))
                    .map(this::check)
                    .filter(verdict -> verdict == TokenVerdict.REJECTED)
                    .isPresent();
        } while (again);
    }

    /**
     * Checks due tokens, starting with those that have waited longest. Several replicas may do so concurrently. Servers
     * are called in parallel; if one does not respond in time, its other tokens are skipped until they are due again.
     *
     * @param limit maximum number of tokens
     * @return the number of tokens that this call checked
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public int verifyDue(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("misskey.tokens.check-batch-size is less than 1");
        }
        List<TokenToCheck> claimed = checks.due(limit).stream()
                .flatMap(due -> checks.claim(due).stream())
                .toList();
        new ParallelChecks(this::ask, this::note, config.checksPerHost(), config.checkTimeout()).run(claimed);
        return claimed.size();
    }

    private TokenVerdict check(TokenToCheck token) {
        TokenVerdict verdict = ask(token).await().indefinitely();
        note(token, verdict);
        return verdict;
    }

    private void note(TokenToCheck token, TokenVerdict verdict) {
        switch (verdict) {
            case GOOD -> checks.found(token, TokenFinding.GOOD);
            case MAY_NOT_READ_ACCOUNT -> checks.found(token, TokenFinding.MAY_NOT_READ_ACCOUNT);
            case SUSPENDED -> checks.found(token, TokenFinding.SUSPENDED);
            case REJECTED -> accounts.markRejected(token.account(), token.token());
            case UNKNOWN -> LOG.debugf("The state of a token of %s is unknown", token.account());
        }
    }

    private Uni<TokenVerdict> ask(TokenToCheck token) {
        return misskey.at(token.account().host(), token.token())
                .i()
                .iAsync()
                .map(me -> me != null && token.account().userId().equals(me.id())
                        ? TokenVerdict.GOOD
                        : TokenVerdict.UNKNOWN)
                .onFailure(MisskeyException.class)
                .recoverWithItem(failure -> ofFailure(token, failure));
    }

    private static TokenVerdict ofFailure(TokenToCheck token, Throwable failure) {
        if (failure instanceof MisskeyException.Authentication e) {
            return e.tokenUnknown() ? TokenVerdict.REJECTED : TokenVerdict.UNKNOWN;
        }
        if (failure instanceof MisskeyException.Permission e) {
            return ofRefusal(e);
        }
        LOG.debugf("A token of %s could not be checked: %s", token.account(), failure.getMessage());
        return TokenVerdict.UNKNOWN;
    }

    private static TokenVerdict ofRefusal(MisskeyException.Permission e) {
        if (e.accountSuspended()) {
            return TokenVerdict.SUSPENDED;
        }
        return e.tokenLacksPermission() ? TokenVerdict.MAY_NOT_READ_ACCOUNT : TokenVerdict.UNKNOWN;
    }
}
