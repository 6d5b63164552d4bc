package io.github.quarkusmisskey.account.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An account on a Misskey server that somebody connected; there is one row for a host and user id. */
@Entity
@Table(
        name = "misskey_account",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "misskey_account_host_user",
                        columnNames = {"host", "user_id"}))
public class Account extends PanacheEntityBase {

    @Id
    public UUID id;

    /** The server's canonical text, see {@link io.github.quarkusmisskey.api.MisskeyHost#toString()}. */
    @Column(name = "host", nullable = false, updatable = false, length = 300)
    public String host;

    /** The account's id on its server. */
    @Column(name = "user_id", nullable = false, updatable = false, length = 64)
    public String userId;

    /** The name after the at sign. */
    @Column(name = "username", nullable = false, length = Profile.MAX_USERNAME)
    public String username;

    /** The name that people see; null if the account has none. */
    @Column(name = "display_name", length = Profile.MAX_DISPLAY_NAME)
    public String displayName;

    /** Null if the server gave none. */
    @Column(name = "avatar_url", length = Profile.MAX_AVATAR_URL)
    public String avatarUrl;

    /** Whether its server was last found to have suspended it. */
    @Column(name = "suspended", nullable = false)
    public boolean suspended;

    /** Sessions that name another value are over for this account; see {@link #renewSessions}. */
    @Column(name = "session_generation", nullable = false)
    public long sessionGeneration;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    /** When the names were last taken from the server. */
    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    /** The stored account, if it is connected. */
    public static Optional<Account> findByRef(AccountRef ref) {
        return find("host = ?1 and userId = ?2", ref.host().toString(), ref.userId())
                .firstResultOptional();
    }

    /** Makes others who change the account or its tokens wait for the end of the transaction. */
    public static void lock(UUID id) {
        update("updatedAt = updatedAt where id = ?1", id);
    }

    /** Keeps the account from being deleted before the transaction ends. Returns whether it is connected. */
    static boolean hold(AccountRef ref) {
        return find("host = ?1 and userId = ?2", ref.host().toString(), ref.userId())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .isPresent();
    }

    /** Returns how many accounts are suspended or no longer so by this. */
    public static int suspend(AccountRef ref, boolean suspended) {
        return update(
                "suspended = ?1 where host = ?2 and userId = ?3 and suspended <> ?1",
                suspended,
                ref.host().toString(),
                ref.userId());
    }

    /** The session generation of each of these accounts that is connected. */
    public static Map<AccountRef, Long> sessionGenerations(Collection<AccountRef> accounts) {
        List<Account> found = list(
                "host in ?1 and userId in ?2",
                accounts.stream().map(ref -> ref.host().toString()).distinct().toList(),
                accounts.stream().map(AccountRef::userId).distinct().toList());
        return found.stream()
                .filter(account -> accounts.contains(account.ref()))
                .collect(Collectors.toMap(Account::ref, account -> account.sessionGeneration));
    }

    /** Ends the sessions of the account in all browsers. Returns whether it is connected. */
    public static boolean renewSessions(AccountRef ref) {
        return update(
                        "sessionGeneration = ?1 where host = ?2 and userId = ?3",
                        newGeneration(),
                        ref.host().toString(),
                        ref.userId())
                == 1;
    }

    /** Random rather than counted, so that an account that is connected again does not repeat an earlier value. */
    public static long newGeneration() {
        return new SecureRandom().nextLong(1, Long.MAX_VALUE);
    }

    /** The account's host and user id. */
    public AccountRef ref() {
        return new AccountRef(host, userId);
    }

    @Override
    public String toString() {
        return "Account[" + userId + "@" + host + "]";
    }
}
