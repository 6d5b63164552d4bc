package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.account.AuditAction;
import io.github.quarkusmisskey.account.AuditActor;
import io.github.quarkusmisskey.account.AuditEntry;
import io.github.quarkusmisskey.api.ForeignText;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A line of the audit log as a page shows it.
 *
 * @param actor in words, or the program's name and, after that, its id
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
                program ? program(entry) : words.auditActor(entry.actorKind),
                entry.detail,
                entry.times);
    }

    /** A program may call itself anything, such as the person; nothing but a program has an id, and each its own. */
    private static String program(AuditEntry entry) {
        String name = ForeignText.isolated(entry.actorName);
        return entry.actorId == null ? name : name + " (" + ForeignText.isolated(entry.actorId) + ")";
    }
}
