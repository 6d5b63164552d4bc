package io.github.quarkusmisskey.account.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/**
 * Records when tokens are used. The times are collected and written together once a minute, those of one token at most
 * every five minutes.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class LastUsedRecorder {

    private static final Logger LOG = Logger.getLogger(LastUsedRecorder.class);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final AccountStore store;
    private Map<UUID, Instant> last = new HashMap<>();

    LastUsedRecorder(AccountStore store) {
        this.store = store;
    }

    /** Records the use; written later. */
    void note(StoredAccessToken token) {
        Instant now = AccountStore.now();
        if (token.lastUsedAt == null || token.lastUsedAt.plus(NOTED_EVERY).isBefore(now)) {
            synchronized (this) {
                last.put(token.id, now);
            }
        }
    }

    /** The time of the last use, if it is not written yet. */
    public synchronized Optional<Instant> unwritten(UUID token) {
        return Optional.ofNullable(last.get(token));
    }

    @Scheduled(
            identity = "misskey-token-uses",
            every = "1m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void write() {
        // In the same order on all replicas, which prevents deadlocks.
        Map<UUID, Instant> taken = new TreeMap<>(take());
        if (taken.isEmpty()) {
            return;
        }
        try {
            store.inTransaction(() -> taken.entrySet().stream()
                    .mapToInt(use -> StoredAccessToken.update(
                            "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?1)",
                            use.getValue(),
                            use.getKey()))
                    .sum());
        } catch (AccountStoreUnavailableException lost) {
            // The tokens are recorded again at their next use.
            LOG.debugf(lost, "The time of last use of %d tokens could not be stored", taken.size());
        }
    }

    void atStop(@Observes ShutdownEvent stop) {
        write();
    }

    private synchronized Map<UUID, Instant> take() {
        Map<UUID, Instant> taken = last;
        last = new HashMap<>();
        return taken;
    }
}
