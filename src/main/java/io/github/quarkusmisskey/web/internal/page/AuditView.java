package io.github.quarkusmisskey.web.internal.page;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.AuditRecord;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An entry of the audit log as a page shows it.
 *
 * @param actor a description, or the name of a program followed by its id
 * @param detail null if there is none
 * @param times number of occurrences that the entry stands for
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

    /** A program may call itself anything, even "the person"; but only programs have ids, and each has its own. */
    private static String program(AuditRecord entry) {
        String name = ForeignText.isolated(entry.actorName());
        return entry.actorId() == null ? name : name + " (" + ForeignText.isolated(entry.actorId()) + ")";
    }
}
