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
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A connected account on a Misskey server; one row for each host and user id. */
@Entity
@Table(
        name = "misskey_account",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "misskey_account_host_user",
                        columnNames = {"host", "user_id"}))
final class Account extends PanacheEntityBase {

    @Id
    UUID id;

    /** The canonical text of the server, see {@link io.github.quarkusmisskey.api.MisskeyHost#toString()}. */
    @Column(name = "host", nullable = false, updatable = false, length = 300)
    String host;

    /** The account's id on its server. */
    @Column(name = "user_id", nullable = false, updatable = false, length = 64)
    String userId;

    /** The name after the at sign. */
    @Column(name = "username", nullable = false, length = Profile.MAX_USERNAME)
    String username;

    /** The display name; null if the account has none. */
    @Column(name = "display_name", length = Profile.MAX_DISPLAY_NAME)
    String displayName;

    /** Null if the server sent none. */
    @Column(name = "avatar_url", length = Profile.MAX_AVATAR_URL)
    String avatarUrl;

    /** Whether the last check found the account suspended. */
    @Column(name = "suspended", nullable = false)
    boolean suspended;

    /** Sessions with another value have ended for this account; see {@link #renewSessions}. */
    @Column(name = "session_generation", nullable = false)
    long sessionGeneration;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** When the names were last read from the server. */
    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /**
     * Stores the profile of an account, which may be connected already. The update comes first because it locks the
     * row: from here on, sign-ins of one account are serialised.
     */
    static Account store(Profile profile) {
        Instant now = AccountStore.now();
        int updated = update(
                "username = ?1, displayName = ?2, avatarUrl = ?3, updatedAt = ?4 where host = ?5 and userId = ?6",
                profile.username(),
                profile.displayName(),
                profile.avatarUrl(),
                now,
                profile.account().host().toString(),
                profile.account().userId());
        if (updated == 0) {
            insert(profile, now);
        }
        return findByRef(profile.account()).orElseThrow();
    }

    private static void insert(Profile profile, Instant now) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.host = profile.account().host().toString();
        account.userId = profile.account().userId();
        account.username = profile.username();
        account.displayName = profile.displayName();
        account.avatarUrl = profile.avatarUrl();
        account.sessionGeneration = newGeneration();
        account.createdAt = now;
        account.updatedAt = now;
        account.persistAndFlush();
    }

    /** The stored account, if it is connected. */
    static Optional<Account> findByRef(AccountRef ref) {
        return find("host = ?1 and userId = ?2", ref.host().toString(), ref.userId())
                .firstResultOptional();
    }

    /** Locks the account and its tokens until the end of the transaction. */
    static void lock(UUID id) {
        update("updatedAt = updatedAt where id = ?1", id);
    }

    /** Keeps the account from being deleted before the transaction ends. Returns whether it is connected. */
    static boolean hold(AccountRef ref) {
        return find("host = ?1 and userId = ?2", ref.host().toString(), ref.userId())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .isPresent();
    }

    /** Returns the number of accounts whose suspension changed. */
    static int suspend(AccountRef ref, boolean suspended) {
        return update(
                "suspended = ?1 where host = ?2 and userId = ?3 and suspended <> ?1",
                suspended,
                ref.host().toString(),
                ref.userId());
    }

    /** The session generation of each of these accounts that is connected. */
    static Map<AccountRef, Long> sessionGenerations(Collection<AccountRef> accounts) {
        List<Account> found = list(
                "host in ?1 and userId in ?2",
                accounts.stream().map(ref -> ref.host().toString()).distinct().toList(),
                accounts.stream().map(AccountRef::userId).distinct().toList());
        return found.stream()
                .filter(account -> accounts.contains(account.ref()))
                .collect(Collectors.toMap(Account::ref, account -> account.sessionGeneration));
    }

    /** Ends the sessions of the account in all browsers. Returns whether it is connected. */
    static boolean renewSessions(AccountRef ref) {
        return update(
                        "sessionGeneration = ?1 where host = ?2 and userId = ?3",
                        newGeneration(),
                        ref.host().toString(),
                        ref.userId())
                == 1;
    }

    /** Random instead of counted, so that an account that is connected again does not repeat an earlier value. */
    private static long newGeneration() {
        return new SecureRandom().nextLong(1, Long.MAX_VALUE);
    }

    /** The account's host and user id. */
    AccountRef ref() {
        return new AccountRef(host, userId);
    }

    AccountRecord record() {
        return new AccountRecord(username, displayName, avatarUrl, suspended, createdAt, updatedAt);
    }

    @Override
    public String toString() {
        return "Account[" + userId + "@" + host + "]";
    }
}
