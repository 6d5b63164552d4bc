package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Comparator;
import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.audit.AuditActor;

/**
 * Who calls the gateway.
 *
 * @param id unique among callers of all kinds; of a key, only what is no secret of it
 * @param name as the operator knows a program; null for a session
 * @param everyPermission whether the account's token alone says what may be done
 */
public record GatewayCaller(Kind kind, String id, String name, KeyGrant grant, boolean everyPermission) {

    /** What a caller shows. */
    public enum Kind {
        KEY,
        BEARER,
        SESSION
    }

    public static GatewayCaller withKey(String id, String name, KeyGrant grant) {
        return new GatewayCaller(Kind.KEY, id, name, grant, false);
    }

    /** A program that the application's security let in. */
    public static GatewayCaller withBearer(String id, String name, KeyGrant grant) {
        return new GatewayCaller(Kind.BEARER, id, name, grant, false);
    }

    /** The person who owns the accounts. */
    public static GatewayCaller withSession(String id, Set<AccountRef> accounts) {
        return new GatewayCaller(Kind.SESSION, id, null, new KeyGrant(accounts, Set.of(), Set.of()), true);
    }

    /**
     * What its calls are counted by: a program's own id, and a person's account, however many sessions there are of it.
     */
    public String countedAs() {
        String person = kind == Kind.SESSION
                ? grant.accounts().stream()
                        .map(AccountRef::getName)
                        .min(Comparator.naturalOrder())
                        .orElse(id)
                : id;
        return kind + " " + person;
    }

    /** Who it is for the log that the account's owner can read. */
    public AuditActor actor() {
        return switch (kind) {
            case SESSION -> AuditActor.PERSON;
            case KEY -> AuditActor.program("key " + id, name);
            case BEARER -> AuditActor.program("bearer token of " + id, name);
        };
    }

    /** Without the id, which is a secret of a session. */
    @Override
    public String toString() {
        return "GatewayCaller[" + kind + "]";
    }
}
