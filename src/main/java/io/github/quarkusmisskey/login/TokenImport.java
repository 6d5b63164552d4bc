package io.github.quarkusmisskey.login;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.login.internal.LoginHosts;
import io.github.quarkusmisskey.login.internal.TokenProbe;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Stores tokens that people created in the settings of their server. Each token is tested first, and replaces an older
 * imported one of the account. Its permissions are unknown, so none are stored as requested.
 *
 * <p>Every method blocks, calls the server outside of any transaction, and throws {@link LoginHostException} if sign-in
 * with the server is not allowed, {@link MisskeyException} if the server fails or is overloaded, and
 * {@link io.github.quarkusmisskey.database.AccountStoreUnavailableException} if the database is unavailable; then
 * nothing is stored.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenImport {

    private static final String APPLICATION_NAME = "Made by hand";

    private final LoginHosts hosts;
    private final TokenProbe trial;
    private final AccountService accounts;

    @Inject
    TokenImport(LoginHosts hosts, TokenProbe trial, AccountService accounts) {
        this.hosts = hosts;
        this.trial = trial;
        this.accounts = accounts;
    }

    /**
     * Connects the account that the token belongs to.
     *
     * <p>Holding a token does not prove ownership of the account: every application that the owner authorised holds
     * one. Do not sign a browser in with the result; it would gain access to the other stored tokens of the account.
     */
    public ImportOutcome importToken(MisskeyHost host, AccessToken token) {
        return store(host, token, Optional.empty(), AuditActor.APPLICATION);
    }

    /**
     * Like {@link #importToken(MisskeyHost, AccessToken)}, but only for the given account, such as one that a browser
     * is signed in with.
     */
    public ImportOutcome importToken(AccountRef account, AccessToken token) {
        return store(account.host(), token, Optional.of(account), AuditActor.PERSON);
    }

    private ImportOutcome store(MisskeyHost typed, AccessToken token, Optional<AccountRef> expected, AuditActor actor) {
        MisskeyHost host = hosts.choose(typed).host();
        Optional<Profile> owner;
        try {
            owner = trial.owner(host, token);
        } catch (MisskeyException e) {
            if (!TokenProbe.saysOfToken(e)) {
                throw e;
            }
            return refused(reason(e));
        }
        if (owner.isEmpty()) {
            return refused(ImportOutcome.Reason.TOKEN_REFUSED);
        }
        AccountRef account = owner.get().account();
        if (expected.isPresent() && !expected.get().equals(account)) {
            return refused(ImportOutcome.Reason.OTHER_ACCOUNT);
        }
        FoundPermissions found = FoundPermissions.NONE.with(KnownPermission.READ_ACCOUNT, true);
        accounts.connect(
                owner.get(),
                token,
                new Grant(TokenSource.MANUAL, APPLICATION_NAME, Set.of(), TokenStatus.ACTIVE, found),
                actor);
        return new ImportOutcome.Imported(account, trial.isOfWebSession(host, token));
    }

    private static ImportOutcome.Reason reason(MisskeyException refusal) {
        if (!(refusal instanceof MisskeyException.Permission permission)) {
            return ImportOutcome.Reason.TOKEN_REFUSED;
        }
        return permission.accountSuspended() ? ImportOutcome.Reason.SUSPENDED : ImportOutcome.Reason.PERMISSION_MISSING;
    }

    private static ImportOutcome refused(ImportOutcome.Reason reason) {
        return new ImportOutcome.Refused(reason);
    }
}
