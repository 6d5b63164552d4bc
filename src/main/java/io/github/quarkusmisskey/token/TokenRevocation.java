package io.github.quarkusmisskey.token;

import java.util.Collection;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.i.IRevokeTokenRequest;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/**
 * Revokes discarded tokens on their servers. Since 2026.9 a token can revoke itself; before, only its owner can, in the
 * settings of the account. Blocks and never fails: a discarded token is no longer stored, whether it could be revoked
 * or not.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenRevocation {

    private static final Logger LOG = Logger.getLogger(TokenRevocation.class);

    private final AccountService accounts;
    private final Misskey misskey;
    private final AuditWriter log;

    @Inject
    TokenRevocation(AccountService accounts, Misskey misskey, AuditWriter log) {
        this.accounts = accounts;
        this.misskey = misskey;
        this.log = log;
    }

    /**
     * Disconnects an account, and revokes the tokens that were issued to applications.
     *
     * @return the tokens that the server may still accept
     */
    public List<DiscardedToken> disconnect(AccountRef account, AuditActor actor) {
        return accounts.disconnect(account, actor)
                .map(tokens -> revoke(account, tokens, actor))
                .orElse(List.of());
    }

    /**
     * Revokes tokens that were issued to applications. A token created by its owner is kept, because it may be in use
     * elsewhere.
     *
     * @return the tokens that the server may still accept
     */
    public List<DiscardedToken> revoke(AccountRef account, Collection<DiscardedToken> tokens, AuditActor actor) {
        return tokens.stream()
                .filter(token -> !logged(account, token, actor, !token.madeByOwner() && revoke(account.host(), token)))
                .toList();
    }

    /** Like {@link #revoke(AccountRef, Collection, AuditActor)}, including tokens created by their owner. */
    public List<DiscardedToken> revokeAll(AccountRef account, Collection<DiscardedToken> tokens, AuditActor actor) {
        return tokens.stream()
                .filter(token -> !logged(account, token, actor, revoke(account.host(), token)))
                .toList();
    }

    /**
     * Revokes a token, and verifies with the server that it is invalid.
     *
     * @return whether the server demonstrably no longer accepts the token
     */
    public boolean revoke(MisskeyHost host, DiscardedToken given) {
        try {
            misskey.at(host, given.token())
                    .i()
                    .revokeToken(IRevokeTokenRequest.token(given.token().value()));
        } catch (MisskeyException e) {
            LOG.debugf("%s did not revoke a token: %s", host, e.getMessage());
            return isUnknown(e);
        }
        return isRefused(host, given);
    }

    /** Servers report success for the revocation of a web session's token, but continue to accept it. */
    private boolean isRefused(MisskeyHost host, DiscardedToken given) {
        try {
            misskey.at(host, given.token()).i().i();
            return false;
        } catch (MisskeyException e) {
            LOG.debugf("%s could not be asked about a revoked token: %s", host, e.getMessage());
            return isUnknown(e);
        }
    }

    private static boolean isUnknown(MisskeyException e) {
        return e instanceof MisskeyException.Authentication refused && refused.tokenUnknown();
    }

    private boolean logged(AccountRef account, DiscardedToken token, AuditActor actor, boolean revoked) {
        AuditAction action = revoked ? AuditAction.REVOKED : AuditAction.NOT_REVOKED;
        log.record(new AuditEvent(account, action, actor, token.applicationName()));
        return revoked;
    }
}
