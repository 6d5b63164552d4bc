package io.github.quarkusmisskey.audit.internal;

import java.time.Instant;
import java.util.List;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditRecord;
import io.github.quarkusmisskey.database.internal.AccountStore;

/** Reads and changes the table of the audit log. Every method needs a transaction. */
public final class AuditEntries {

    private AuditEntries() {}

    /** Writes an entry for an event that just happened. */
    public static void write(AuditEvent event) {
        AuditEntry.write(event, AccountStore.now(), 1);
    }

    /** Writes an entry for an event that happened several times. */
    public static void write(AuditEvent event, AuditUses.Count count) {
        AuditEntry.write(event, count.last(), count.times());
    }

    /** The latest entries about an account, the newest first. */
    public static List<AuditRecord> latest(AccountRef account, int limit) {
        return AuditEntry.latest(account, limit).stream()
                .map(AuditEntry::record)
                .toList();
    }

    /**
     * Prevents the erasure of the entries about an account until the transaction ends.
     *
     * @return whether there are any
     */
    public static boolean hold(AccountRef account) {
        return AuditEntry.hold(account);
    }

    /**
     * Deletes all entries about an account, including those that concurrent transactions write.
     *
     * @return how many
     */
    public static long erase(AccountRef account) {
        return AuditEntry.erase(account);
    }

    /**
     * Deletes the entries before a point in time.
     *
     * @return how many
     */
    public static long purge(Instant before) {
        return AuditEntry.delete("happenedAt < ?1", before);
    }
}
