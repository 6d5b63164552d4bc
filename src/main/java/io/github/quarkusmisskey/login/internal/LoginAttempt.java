package io.github.quarkusmisskey.login.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.internal.Sha256;
import io.github.quarkusmisskey.database.internal.PermissionsConverter;
import io.github.quarkusmisskey.login.LoginFlow;
import io.github.quarkusmisskey.login.internal.AttemptRecord.State;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A sign-in in progress. Contains only hashes and encrypted secrets, so nobody can finish a sign-in with a copy of the
 * table.
 */
@Entity
@Table(
        name = "misskey_login_attempt",
        indexes = @Index(name = "misskey_login_attempt_expires", columnList = "expires_at"))
final class LoginAttempt extends PanacheEntityBase {

    private static final String OF_ACCOUNT = "host = ?1 and (userId = ?2 or forUserId = ?2)";

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "flow", nullable = false, updatable = false, length = 16)
    LoginFlow flow;

    /** Hash of the handle that the callback repeats. */
    @Column(name = "session_hash", nullable = false, updatable = false, unique = true, length = 64)
    String sessionHash;

    @Column(name = "browser_hash", nullable = false, updatable = false, length = 64)
    String browserHash;

    /** Encrypted secrets that the flow needs to finish; null if it needs none, and once it has finished. */
    @Column(name = "kept", length = 8192)
    byte[] kept;

    /** The canonical text of the server. */
    @Column(name = "host", nullable = false, updatable = false, length = 300)
    String host;

    /** Path on this site to return to. */
    @Column(name = "return_to", nullable = false, updatable = false, length = 2000)
    String returnTo;

    /** The requested permissions. */
    @Convert(converter = PermissionsConverter.class)
    @Column(name = "permissions", nullable = false, updatable = false, length = 8000)
    Set<Permission> permissions;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 16)
    State state;

    /** The only account that may approve; null if any may. */
    @Column(name = "for_user_id", updatable = false, length = 64)
    String forUserId;

    /** The account that approved; null before that. */
    @Column(name = "user_id", length = 64)
    String userId;

    @Column(name = "without_permissions", nullable = false)
    boolean withoutPermissions;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** Expiry of the attempt; while a replica finishes it, the time after which that replica counts as dead. */
    @Column(name = "expires_at", nullable = false)
    Instant expiresAt;

    static Optional<LoginAttempt> findBy(LoginFlow flow, String handle) {
        return find("sessionHash = ?1 and flow = ?2", Sha256.hex(handle), flow).firstResultOptional();
    }

    /** Claims the attempt until the given time; succeeds for one caller among any number of threads and replicas. */
    static boolean take(UUID id, Instant now, Instant until) {
        return update(
                        "state = ?1, expiresAt = ?5 where id = ?2 and state = ?3 and expiresAt > ?4",
                        State.CHECKING,
                        id,
                        State.PENDING,
                        now,
                        until)
                == 1;
    }

    /** Renews the claim until the given time. */
    static int renew(UUID id, Instant until) {
        return update("expiresAt = ?1 where id = ?2 and state = ?3", until, id, State.CHECKING);
    }

    /** Finishes the attempt with its expiry from before the claim, so that it is remembered until then. */
    static boolean finish(AttemptRecord begun, State end, String approving, boolean nothingAllowed) {
        return update(
                        "state = ?1, userId = ?2, withoutPermissions = ?3, kept = null, expiresAt = ?6"
                                + " where id = ?4 and state = ?5",
                        end,
                        approving,
                        nothingAllowed,
                        begun.id(),
                        State.CHECKING,
                        begun.expiresAt())
                == 1;
    }

    /** Releases the claim and restores the earlier state. */
    static boolean release(AttemptRecord begun) {
        return update(
                        "state = ?1, expiresAt = ?4 where id = ?2 and state = ?3",
                        State.PENDING,
                        begun.id(),
                        State.CHECKING,
                        begun.expiresAt())
                == 1;
    }

    /** The attempts by which the account signed in or requests further permissions. */
    static List<LoginAttempt> listOf(AccountRef account) {
        return list(OF_ACCOUNT, account.host().toString(), account.userId());
    }

    static long deleteOf(AccountRef account) {
        return delete(OF_ACCOUNT, account.host().toString(), account.userId());
    }

    static long purge(Instant now) {
        return delete("expiresAt < ?1", now);
    }

    AttemptRecord record() {
        return new AttemptRecord(
                id,
                flow,
                browserHash,
                kept,
                MisskeyHost.of(host),
                returnTo,
                permissions,
                state,
                forUserId,
                userId,
                withoutPermissions,
                expiresAt);
    }

    @Override
    public String toString() {
        return "LoginAttempt[" + id + ", " + flow + ", " + host + ", " + state + "]";
    }
}
