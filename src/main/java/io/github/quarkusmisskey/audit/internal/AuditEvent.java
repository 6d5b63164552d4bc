package io.github.quarkusmisskey.audit.internal;

import java.util.Objects;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;

/**
 * Something that was done with an account's tokens.
 *
 * @param detail what a person needs to tell it from others, such as the application's name or the endpoint; null if
 *     there is nothing to say. Never a token or any part of one.
 */
public record AuditEvent(AccountRef account, AuditAction action, AuditActor actor, String detail) {

    public static final int MAX_DETAIL = 200;

    public AuditEvent {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(actor, "actor");
        detail = ForeignText.line(detail, MAX_DETAIL);
    }
}
