package io.github.quarkusmisskey.audit;

import java.util.Objects;

import io.github.quarkusmisskey.api.internal.text.ForeignText;

/**
 * Actor of an entry of the audit log.
 *
 * @param id of a program, which cannot choose it; null for other kinds
 * @param name of a program, which may have chosen it; null for other kinds
 */
public record AuditActor(Kind kind, String id, String name) {

    public static final int MAX_ID = 400;
    public static final int MAX_NAME = 200;

    /** Kinds of actors. */
    public enum Kind {
        /** The person, in a browser. */
        PERSON,
        /** This application itself. */
        APPLICATION,
        /** Another program that may use the account. */
        PROGRAM
    }

    public static final AuditActor PERSON = new AuditActor(Kind.PERSON, null, null);

    public static final AuditActor APPLICATION = new AuditActor(Kind.APPLICATION, null, null);

    public AuditActor {
        Objects.requireNonNull(kind, "kind");
        boolean program = kind == Kind.PROGRAM;
        if ((id != null) != program || (name != null) != program) {
            throw new IllegalArgumentException(
                    "An id and a name are required for programs, and not allowed for others");
        }
        id = ForeignText.line(id, MAX_ID);
        name = ForeignText.line(name, MAX_NAME);
    }

    /**
     * @param id kind and id of the program, such as {@code key 0abc}; never a secret
     * @param name display name of the program
     */
    public static AuditActor program(String id, String name) {
        return new AuditActor(Kind.PROGRAM, Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"));
    }
}
