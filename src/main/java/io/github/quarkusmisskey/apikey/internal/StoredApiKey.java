package io.github.quarkusmisskey.apikey.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.database.internal.PermissionsConverter;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A key created by an operator. The table holds only a hash, so a copy of it grants no access. */
@Entity
@Table(name = "misskey_api_key")
final class StoredApiKey extends PanacheEntityBase {

    static final int MAX_LABEL = 200;

    /** The public part of the key. */
    @Id
    @Column(name = "id", length = 32)
    String id;

    /** See {@link ApiKey#hash()}. */
    @Column(name = "hash", nullable = false, updatable = false, length = 64)
    String hash;

    /** Label given by the operator. */
    @Column(name = "label", nullable = false, updatable = false, length = MAX_LABEL)
    String label;

    @Convert(converter = PermissionsConverter.class)
    @Column(name = "permissions", nullable = false, updatable = false, length = 8000)
    Set<Permission> permissions;

    /** Names, separated by commas. */
    @Column(name = "endpoints", nullable = false, updatable = false, length = 8000)
    String endpoints;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** The operator who created it. */
    @Column(name = "created_by", nullable = false, updatable = false, length = 200)
    String createdBy;

    @Column(name = "expires_at", nullable = false, updatable = false)
    Instant expiresAt;

    /** Null unless it is revoked. */
    @Column(name = "revoked_at")
    Instant revokedAt;

    /** With a precision of one minute; null if it was never used. */
    @Column(name = "last_used_at")
    Instant lastUsedAt;

    static List<StoredApiKey> listNewestFirst(int most) {
        return find("order by createdAt desc, id").page(0, most).list();
    }

    /** Revokes the key on all replicas immediately. Returns whether it was valid. */
    static boolean revoke(String id, Instant now) {
        return update("revokedAt = ?1 where id = ?2 and revokedAt is null", now, id) == 1;
    }

    static void noteUse(String id, Instant now) {
        update("lastUsedAt = ?1 where id = ?2", now, id);
    }

    boolean stands(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "StoredApiKey[" + id + "]";
    }
}
