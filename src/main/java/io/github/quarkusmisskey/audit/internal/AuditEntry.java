package io.github.quarkusmisskey.audit.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.AuditRecord;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;

/** An entry of the audit log. It outlives the account, so it refers to it by host and user id. */
@Entity
@Table(
        name = "misskey_token_audit",
        indexes = {
            @Index(name = "misskey_token_audit_account", columnList = "host, user_id, happened_at"),
            @Index(name = "misskey_token_audit_happened", columnList = "happened_at")
        })
final class AuditEntry extends PanacheEntityBase {

    @Id
    UUID id;

    /** The last time, if {@link #times} is more than one. */
    @Column(name = "happened_at", nullable = false, updatable = false)
    Instant happenedAt;

    @Column(name = "host", nullable = false, updatable = false, length = 300)
    String host;

    @Column(name = "user_id", nullable = false, updatable = false, length = 64)
    String userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false, updatable = false, length = 24)
    AuditAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", nullable = false, updatable = false, length = 16)
    AuditActor.Kind actorKind;

    /** See {@link AuditActor#id()}; null unless a program did it, and in entries that are older than this column. */
    @Column(name = "actor_id", updatable = false, length = AuditActor.MAX_ID)
    String actorId;

    /** Null unless a program did it. */
    @Column(name = "actor_name", updatable = false, length = AuditActor.MAX_NAME)
    String actorName;

    @Column(name = "detail", updatable = false, length = AuditEvent.MAX_DETAIL)
    String detail;

    /** Number of occurrences since the previous entry. */
    @Column(name = "times", nullable = false, updatable = false)
    long times;

    /** Writes an entry for an event that happened several times, within the current transaction. */
    static void write(AuditEvent event, Instant at, long times) {
        AuditEntry entry = new AuditEntry();
        entry.id = UUID.randomUUID();
        entry.happenedAt = at;
        entry.host = event.account().host().toString();
        entry.userId = event.account().userId();
        entry.action = event.action();
        entry.actorKind = event.actor().kind();
        entry.actorId = event.actor().id();
        entry.actorName = event.actor().name();
        entry.detail = event.detail();
        entry.times = times;
        entry.persist();
    }

    /** The newest first. */
    static List<AuditEntry> latest(AccountRef account, int limit) {
        return find(
                        "host = ?1 and userId = ?2 order by happenedAt desc, id",
                        account.host().toString(),
                        account.userId())
                .page(Page.ofSize(limit))
                .list();
    }

    /**
     * Prevents the erasure of the entries about the account until the current transaction ends.
     *
     * @return whether there are any
     */
    static boolean hold(AccountRef account) {
        return find("host = ?1 and userId = ?2", account.host().toString(), account.userId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .isPresent();
    }

    /** Deletes the entries about the account, including those that concurrent transactions write. */
    static long erase(AccountRef account) {
        find("host = ?1 and userId = ?2", account.host().toString(), account.userId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return delete("host = ?1 and userId = ?2", account.host().toString(), account.userId());
    }

    AuditRecord record() {
        return new AuditRecord(happenedAt, action, actorKind, actorId, actorName, detail, times);
    }

    @Override
    public String toString() {
        return "AuditEntry[" + action + " " + userId + "@" + host + " " + happenedAt + "]";
    }
}
