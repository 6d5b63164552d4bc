package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Comparator;
import java.util.Set;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.audit.AuditActor;

/**
 * A caller of the gateway.
 *
 * @param id unique among callers of all kinds; contains only the public part of a key
 * @param name the operator's name for a program; null for a session
 * @param everyPermission whether only the account's token limits what the caller may do
 */
public record GatewayCaller(Kind kind, String id, String name, KeyGrant grant, boolean everyPermission) {

    /** The kinds of credentials. */
    public enum Kind {
        KEY,
        BEARER,
        SESSION
    }

    public static GatewayCaller withKey(String id, String name, KeyGrant grant) {
        return new GatewayCaller(Kind.KEY, id, name, grant, false);
    }

    /** A program that the application's security authenticated. */
    public static GatewayCaller withBearer(String id, String name, KeyGrant grant) {
        return new GatewayCaller(Kind.BEARER, id, name, grant, false);
    }

    /** The person who owns the accounts. */
    public static GatewayCaller withSession(String id, Set<AccountRef> accounts) {
        return new GatewayCaller(Kind.SESSION, id, null, new KeyGrant(accounts, Set.of(), Set.of()), true);
    }

    /**
     * The key by which calls are counted: the id of a program, or the account of a person, regardless of its sessions.
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

    /** The actor in the audit log, which the account's owner can read. */
    public AuditActor actor() {
        return switch (kind) {
            case SESSION -> AuditActor.PERSON;
            case KEY -> AuditActor.program("key " + id, name);
            case BEARER -> AuditActor.program("bearer token of " + id, name);
        };
    }

    /** Does not contain the id, which is secret for a session. */
    @Override
    public String toString() {
        return "GatewayCaller[" + kind + "]";
    }
}
