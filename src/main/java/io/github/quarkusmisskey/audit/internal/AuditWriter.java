package io.github.quarkusmisskey.audit.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/**
 * Writes the audit log. An entry that cannot be stored is written to the application's log instead. Nothing is written
 * about an account that is neither stored nor has entries: it was erased while something was done with it, perhaps by
 * another replica.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class AuditWriter {

    private static final Logger LOG = Logger.getLogger(AuditWriter.class);

    private final AccountStore store;
    private final AuditedAccounts accounts;
    private final Duration retention;
    private final AuditUses uses = new AuditUses();

    AuditWriter(AccountStore store, AuditedAccounts accounts, AuditConfig config) {
        this.store = store;
        this.accounts = accounts;
        this.retention = config.retention();
    }

    /**
     * Writes an entry. All {@link AuditAction#USED} events of one program at one endpoint within a minute become one
     * entry, written later on another thread, so that every call can be recorded. Any other entry is written in a
     * transaction of its own before this method returns.
     */
    public void record(AuditEvent event) {
        if (event.action() == AuditAction.USED) {
            uses.add(event, AccountStore.now());
            return;
        }
        try {
            store.inTransaction(() -> {
                boolean known = isKnown(event.account());
                if (known) {
                    AuditEntries.write(event);
                }
                return known;
            });
        } catch (AccountStoreUnavailableException lost) {
            LOG.errorf(lost, "The audit log could not store %s", event);
        }
    }

    /** Deletes all entries about an account, including those not written yet. */
    public void erase(AccountRef account) {
        uses.forget(account);
        store.inTransaction(() -> AuditEntries.erase(account));
    }

    /** Writes the uses that were only counted so far. */
    @Scheduled(
            identity = "misskey-audit-uses",
            every = "1m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void writeUses() {
        Map<AccountRef, Map<AuditEvent, AuditUses.Count>> left = uses.take();
        try {
            // One transaction per account, so that few accounts are locked at once.
            for (AccountRef account : Set.copyOf(left.keySet())) {
                store.inTransaction(() -> writeUses(account, left.get(account)));
                left.remove(account);
            }
        } catch (AccountStoreUnavailableException lost) {
            left.values().forEach(uses::giveBack);
            LOG.debugf("The database is unavailable; the uses of %d accounts wait for it", left.size());
        }
    }

    private boolean writeUses(AccountRef account, Map<AuditEvent, AuditUses.Count> counts) {
        boolean known = isKnown(account);
        if (known) {
            counts.forEach((event, count) -> AuditEntries.write(event, count));
        }
        return known;
    }

    private boolean isKnown(AccountRef account) {
        return accounts.hold(account) || AuditEntries.hold(account);
    }

    void atStop(@Observes ShutdownEvent stop) {
        writeUses();
    }

    @Scheduled(
            identity = "misskey-audit-purge",
            every = "{misskey.audit.purge-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void purge() {
        long purged = store.inBackground(
                        () -> AuditEntries.purge(AccountStore.now().minus(retention)))
                .orElse(0L);
        if (purged > 0) {
            LOG.debugf("Deleted %d expired entries of the audit log", purged);
        }
    }
}
