package io.github.quarkusmisskey.account;

import java.util.List;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditLog;
import io.github.quarkusmisskey.audit.internal.AuditWriter;

/** What programs did with the tokens of an account, without waiting for it to be written. */
public final class RecordedUses {

    private RecordedUses() {}

    /** What was done, how often and by whom. */
    public static List<String> of(AuditWriter writer, AuditLog log, AccountRef account) {
        writer.writeUses();
        return log.latest(account, 100).stream()
                .filter(entry -> entry.action() == AuditAction.USED)
                .map(entry -> entry.detail() + " " + entry.times() + " " + entry.actorKind() + " " + entry.actorName())
                .toList();
    }
}
