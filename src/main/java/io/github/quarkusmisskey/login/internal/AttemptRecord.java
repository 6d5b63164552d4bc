package io.github.quarkusmisskey.login.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.login.LoginFlow;

/**
 * A sign-in attempt as it was stored when it was read.
 *
 * @param kept encrypted secrets that the flow needs at its end; null if it needs none, and after it
 * @param returnTo where on this site the person goes afterwards
 * @param permissions requested permissions
 * @param forUserId the only account that may approve; null if any may
 * @param userId the account that approved; null before that
 * @param expiresAt the end of the person's time; while the server is asked, when the replica that asks counts as dead
 */
public record AttemptRecord(
        UUID id,
        LoginFlow flow,
        String browserHash,
        byte[] kept,
        MisskeyHost host,
        String returnTo,
        Set<Permission> permissions,
        State state,
        String forUserId,
        String userId,
        boolean withoutPermissions,
        Instant expiresAt) {

    /** How far an attempt has come. */
    public enum State {
        /** The person is at the consent page. */
        PENDING,
        /** The callback came; one replica asks the server. */
        CHECKING,
        /** The account is stored. */
        DONE,
        /** The server gave no token. */
        FAILED
    }

    /** Whether this account may approve it. */
    public boolean mayBe(AccountRef approving) {
        return forUserId == null || forUserId.equals(approving.userId());
    }

    /** The account that approved it. */
    public AccountRef account() {
        return new AccountRef(host, userId);
    }

    /** Without hashes and secrets. */
    @Override
    public String toString() {
        return "AttemptRecord[" + id + ", " + flow + ", " + host + ", " + state + "]";
    }
}
