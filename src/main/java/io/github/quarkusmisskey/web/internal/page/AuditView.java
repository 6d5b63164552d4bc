package io.github.quarkusmisskey.web.internal.page;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.AuditRecord;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A line of the audit log as a page shows it.
 *
 * @param actor in words, or the program's name and, after that, its id
 * @param detail null if there is none
 * @param times more than one if it is told once of several
 */
@RegisterForReflection
public record AuditView(Timestamp when, AuditAction action, String actor, String detail, long times) {

    public static AuditView of(AuditRecord entry, Messages words) {
        boolean program = entry.actorKind() == AuditActor.Kind.PROGRAM;
        return new AuditView(
                Timestamp.of(entry.happenedAt()),
                entry.action(),
                program ? program(entry) : words.auditActor(entry.actorKind()),
                entry.detail(),
                entry.times());
    }

    /** A program may call itself anything, such as the person; nothing but a program has an id, and each its own. */
    private static String program(AuditRecord entry) {
        String name = ForeignText.isolated(entry.actorName());
        return entry.actorId() == null ? name : name + " (" + ForeignText.isolated(entry.actorId()) + ")";
    }
}
