package io.github.quarkusmisskey.account.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.database.internal.PermissionsConverter;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * An access token of an account, encrypted. Rows are changed by {@code update ... where} only, so that a change of one
 * column never writes an older ciphertext back.
 */
@Entity
@Table(
        name = "misskey_access_token",
        indexes = {
            @Index(name = "misskey_access_token_key", columnList = "key_id, id"),
            @Index(name = "misskey_access_token_account", columnList = "account_id, source"),
            @Index(name = "misskey_access_token_next_check", columnList = "next_check_at, id")
        })
final class StoredAccessToken extends PanacheEntityBase {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, updatable = false, length = 16)
    TokenSource source;

    /** The name that the person saw on the consent page. */
    @Column(name = "application_name", nullable = false, updatable = false, length = Grant.MAX_APPLICATION_NAME)
    String applicationName;

    /** The requested permissions. */
    @Convert(converter = PermissionsConverter.class)
    @Column(name = "permissions", nullable = false, updatable = false, length = Grant.MAX_PERMISSIONS)
    Set<Permission> permissions;

    /** The permissions that are known to be granted. */
    @Convert(converter = PermissionsConverter.class)
    @Column(name = "granted", nullable = false, length = Grant.MAX_PERMISSIONS)
    Set<Permission> granted;

    /** The permissions that are known not to be granted. */
    @Convert(converter = PermissionsConverter.class)
    @Column(name = "denied", nullable = false, length = Grant.MAX_PERMISSIONS)
    Set<Permission> denied;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 24)
    TokenStatus status;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** With a precision of some minutes; null if it was never used. */
    @Column(name = "last_used_at")
    Instant lastUsedAt;

    /** Time of the server's last response about it; null if there was none since it was stored. */
    @Column(name = "checked_at")
    Instant checkedAt;

    /** Time of the next check; a replica that checks the token first moves it on. */
    @Column(name = "next_check_at", nullable = false)
    Instant nextCheckAt;

    /** Id of the vault key of the ciphertext. */
    @Column(name = "key_id", nullable = false, length = 32)
    String keyId;

    @Column(name = "ciphertext", nullable = false, length = 4096)
    byte[] ciphertext;

    /** All tokens of an account, the newest first. */
    static List<StoredAccessToken> listByRef(AccountRef ref) {
        return list(
                "account.host = ?1 and account.userId = ?2 order by createdAt desc, id",
                ref.host().toString(),
                ref.userId());
    }

    /** All tokens of the accounts with one of these hosts and one of these user ids, fetched with their accounts. */
    static List<StoredAccessToken> listByRefs(Collection<AccountRef> refs) {
        return list(
                "from StoredAccessToken t join fetch t.account a where a.host in ?1 and a.userId in ?2",
                refs.stream().map(ref -> ref.host().toString()).distinct().toList(),
                refs.stream().map(AccountRef::userId).distinct().toList());
    }

    boolean isOf(TokenSource otherSource, String otherName) {
        return source == otherSource && applicationName.equals(otherName);
    }

    FoundPermissions found() {
        return new FoundPermissions(granted, denied);
    }

    /** @param lastUse the last use, if it is not written yet */
    TokenInfo info(Optional<Instant> lastUse, boolean inUse) {
        return new TokenInfo(
                id,
                source,
                applicationName,
                Set.copyOf(permissions),
                found(),
                status,
                createdAt,
                lastUse.or(() -> Optional.ofNullable(lastUsedAt)),
                Optional.ofNullable(checkedAt),
                inUse);
    }

    /** The account, if this is the token in use. */
    ConnectedAccount connectedAccount() {
        return new ConnectedAccount(
                account.ref(),
                account.username,
                account.displayName,
                account.avatarUrl,
                source,
                Set.copyOf(permissions),
                status,
                account.suspended,
                account.createdAt);
    }

    @Override
    public String toString() {
        return "StoredAccessToken[" + id + ", " + source + ", " + status + ", key " + keyId + "]";
    }
}
