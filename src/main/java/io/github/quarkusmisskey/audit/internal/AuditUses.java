package io.github.quarkusmisskey.audit.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.api.AccountRef;

/** Uses of tokens, counted until they are written. Thread-safe. */
public final class AuditUses {

    /** Enough for a minute of many programs; beyond it, uses are counted without their endpoint. */
    private static final int MAX_KEPT = 10_000;

    public record Count(long times, Instant last) {

        Count plus(Count other) {
            return new Count(times + other.times, last.isAfter(other.last) ? last : other.last);
        }
    }

    private final Map<AuditEvent, Count> counts = new HashMap<>();

    public synchronized void add(AuditEvent event, Instant at) {
        boolean full = counts.size() >= MAX_KEPT && !counts.containsKey(event);
        counts.merge(
                full ? new AuditEvent(event.account(), event.action(), event.actor(), null) : event,
                new Count(1, at),
                Count::plus);
    }

    public synchronized Map<AccountRef, Map<AuditEvent, Count>> take() {
        Map<AccountRef, Map<AuditEvent, Count>> taken = new HashMap<>();
        counts.forEach((event, count) -> taken.computeIfAbsent(event.account(), account -> new HashMap<>())
                .put(event, count));
        counts.clear();
        return taken;
    }

    public synchronized void forget(AccountRef account) {
        counts.keySet().removeIf(event -> event.account().equals(account));
    }

    public synchronized void giveBack(Map<AuditEvent, Count> taken) {
        taken.forEach((event, count) -> counts.merge(event, count, Count::plus));
    }
}
