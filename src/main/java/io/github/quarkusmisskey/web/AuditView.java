package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.account.AuditAction;
import io.github.quarkusmisskey.account.AuditActor;
import io.github.quarkusmisskey.account.AuditEntry;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A line of the audit log as a page shows it.
 *
 * @param actor in words, or the program's name
 * @param detail null if there is none
 * @param times more than one if it is told once of several
 */
@RegisterForReflection
public record AuditView(Moment when, AuditAction action, String actor, String detail, long times) {

    static AuditView of(AuditEntry entry, Words words) {
        boolean program = entry.actorKind == AuditActor.Kind.PROGRAM;
        return new AuditView(
                Moment.of(entry.happenedAt),
                entry.action,
                program ? entry.actorName : words.auditActor(entry.actorKind),
                entry.detail,
                entry.times);
    }
}
