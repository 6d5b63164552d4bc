package io.github.quarkusmisskey.login.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.login.LoginFlow;

/**
 * A stored sign-in attempt, as read.
 *
 * @param kept encrypted secrets that the flow needs to finish; null if it needs none, and once it has finished
 * @param returnTo path on this site to return to
 * @param permissions requested permissions
 * @param forUserId the only account that may approve; null if any may
 * @param userId the account that approved; null before that
 * @param expiresAt expiry of the attempt; while a replica finishes it, the time after which that replica counts as dead
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

    /** The states of an attempt. */
    public enum State {
        /** The person is at the consent page. */
        PENDING,
        /** The callback arrived; one replica requests the token. */
        CHECKING,
        /** The account is stored. */
        DONE,
        /** The server issued no token. */
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

    /** Does not contain hashes and secrets. */
    @Override
    public String toString() {
        return "AttemptRecord[" + id + ", " + flow + ", " + host + ", " + state + "]";
    }
}
