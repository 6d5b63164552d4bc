package io.github.quarkusmisskey.account.internal;

import java.time.Instant;
import java.util.List;
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

import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.Grant;
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
public class StoredAccessToken extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, updatable = false, length = 16)
    public TokenSource source;

    /** The name that the person saw while granting. */
    @Column(name = "application_name", nullable = false, updatable = false, length = Grant.MAX_APPLICATION_NAME)
    public String applicationName;

    /** What was asked for. */
    @Convert(converter = PermissionsConverter.class)
    @Column(name = "permissions", nullable = false, updatable = false, length = Grant.MAX_PERMISSIONS)
    public Set<Permission> permissions;

    /** What is known to be granted. */
    @Convert(converter = PermissionsConverter.class)
    @Column(name = "granted", nullable = false, length = Grant.MAX_PERMISSIONS)
    public Set<Permission> granted;

    /** What is known not to be granted. */
    @Convert(converter = PermissionsConverter.class)
    @Column(name = "denied", nullable = false, length = Grant.MAX_PERMISSIONS)
    public Set<Permission> denied;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 24)
    public TokenStatus status;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    /** To some minutes; null if it was never used. */
    @Column(name = "last_used_at")
    public Instant lastUsedAt;

    /** When its server last said something about it; null if never since it was stored. */
    @Column(name = "checked_at")
    public Instant checkedAt;

    /** When it is checked again; a replica that checks it moves this on first. */
    @Column(name = "next_check_at", nullable = false)
    public Instant nextCheckAt;

    /** The vault key that the ciphertext needs. */
    @Column(name = "key_id", nullable = false, length = 32)
    public String keyId;

    @Column(name = "ciphertext", nullable = false, length = 4096)
    public byte[] ciphertext;

    /** All tokens of an account, the newest first. */
    public static List<StoredAccessToken> listByRef(AccountRef ref) {
        return list(
                "account.host = ?1 and account.userId = ?2 order by createdAt desc, id",
                ref.host().toString(),
                ref.userId());
    }

    boolean isOf(TokenSource otherSource, String otherName) {
        return source == otherSource && applicationName.equals(otherName);
    }

    public FoundPermissions found() {
        return new FoundPermissions(granted, denied);
    }

    @Override
    public String toString() {
        return "StoredAccessToken[" + id + ", " + source + ", " + status + ", key " + keyId + "]";
    }
}
