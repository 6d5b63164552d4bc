package io.github.quarkusmisskey.audit;

import java.time.Instant;

/**
 * An entry of the audit log.
 *
 * @param happenedAt the last time, if {@code times} is more than one
 * @param actorId see {@link AuditActor#id()}; null unless a program did it, and of entries that are older than ids
 * @param actorName null unless a program did it
 * @param detail what tells the entry from others, such as the application's name or the endpoint; null if there is
 *     nothing to say
 * @param times how often it was done since the entry before
 */
public record AuditRecord(
        Instant happenedAt,
        AuditAction action,
        AuditActor.Kind actorKind,
        String actorId,
        String actorName,
        String detail,
        long times) {}
