package io.github.quarkusmisskey.tokens;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.AuditAction;
import io.github.quarkusmisskey.account.AuditActor;
import io.github.quarkusmisskey.account.AuditEvent;
import io.github.quarkusmisskey.account.AuditLog;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenFinding;
import io.github.quarkusmisskey.account.TokenToCheck;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/**
 * Asks servers whether they still accept stored tokens, by the call {@code i}. Every method blocks, calls servers outside of
 * any transaction, and throws {@link io.github.quarkusmisskey.account.AccountStoreUnavailableException} if the database is
 * gone.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenVerification {

    private static final Logger LOG = Logger.getLogger(TokenVerification.class);

    private final StoredTokens tokens;
    private final AccountService accounts;
    private final AuditLog log;
    private final Misskey misskey;
    private final PermissionProbe probe;

    @Inject
    TokenVerification(
            StoredTokens tokens, AccountService accounts, AuditLog log, Misskey misskey, PermissionProbe probe) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.log = log;
        this.misskey = misskey;
        this.probe = probe;
    }

    /**
     * Checks all tokens of an account that are not rejected, and finds out what they may read.
     *
     * @param actor who wants it
     * @return by the token's id, see {@link StoredTokens#list}
     */
    public Map<UUID, TokenVerdict> verify(AccountRef account, AuditActor actor) {
        Map<UUID, TokenVerdict> verdicts = new LinkedHashMap<>();
        for (TokenToCheck token : tokens.toCheck(account)) {
            TokenVerdict verdict = check(token);
            verdicts.put(token.id(), verdict);
            if (verdict == TokenVerdict.GOOD || verdict == TokenVerdict.MAY_NOT_READ_ACCOUNT) {
                tokens.learn(token, probe.of(token));
                log.record(new AuditEvent(account, AuditAction.VERIFIED, actor, null));
            }
        }
        return verdicts;
    }

    /**
     * Makes sure after a sign-in that calls take a token that works: the new one, or one for which more was asked and that the
     * server still accepts.
     */
    public void verifyPreferredTo(AccessToken fresh, AccountRef account) {
        boolean again;
        do {
            again = tokens.inUse(account)
                    .filter(token -> !token.token().equals(fresh))
                    .map(this::check)
                    .filter(verdict -> verdict == TokenVerdict.REJECTED)
                    .isPresent();
        } while (again);
    }

    /**
     * Checks tokens whose time has come, those that wait longest first. Several replicas may do so at once.
     *
     * @param limit how many at most
     * @return how many this caller checked
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public int verifyDue(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("misskey.tokens.check-batch-size is less than 1");
        }
        int checked = 0;
        for (StoredTokens.Due due : tokens.due(limit)) {
            if (tokens.claim(due).map(this::check).isPresent()) {
                checked++;
            }
        }
        return checked;
    }

    private TokenVerdict check(TokenToCheck token) {
        TokenVerdict verdict = ask(token);
        switch (verdict) {
            case GOOD -> tokens.found(token, TokenFinding.GOOD);
            case MAY_NOT_READ_ACCOUNT -> tokens.found(token, TokenFinding.MAY_NOT_READ_ACCOUNT);
            case SUSPENDED -> tokens.found(token, TokenFinding.SUSPENDED);
            case REJECTED -> accounts.markRejected(token.account(), token.token());
            case UNKNOWN -> LOG.debugf("What %s says of a token is not known", token.account());
        }
        return verdict;
    }

    private TokenVerdict ask(TokenToCheck token) {
        try {
            MeDetailed me =
                    misskey.at(token.account().host(), token.token()).i().i();
            return me != null && token.account().userId().equals(me.id()) ? TokenVerdict.GOOD : TokenVerdict.UNKNOWN;
        } catch (MisskeyException.Authentication e) {
            return e.tokenUnknown() ? TokenVerdict.REJECTED : TokenVerdict.UNKNOWN;
        } catch (MisskeyException.Permission e) {
            return ofRefusal(e);
        } catch (MisskeyException e) {
            LOG.debugf("A token of %s could not be checked: %s", token.account(), e.getMessage());
            return TokenVerdict.UNKNOWN;
        }
    }

    private static TokenVerdict ofRefusal(MisskeyException.Permission e) {
        if (e.accountSuspended()) {
            return TokenVerdict.SUSPENDED;
        }
        return e.tokenLacksPermission() ? TokenVerdict.MAY_NOT_READ_ACCOUNT : TokenVerdict.UNKNOWN;
    }
}
