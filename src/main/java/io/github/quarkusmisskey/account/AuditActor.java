package io.github.quarkusmisskey.account;

import java.util.Objects;

/**
 * Who did it.
 *
 * @param name of the program; null for the other kinds
 */
public record AuditActor(Kind kind, String name) {

    static final int MAX_NAME = 200;

    /** Kinds of actors. */
    public enum Kind {
        /** The person, in a browser. */
        PERSON,
        /** This application by itself. */
        APPLICATION,
        /** Another program that may use the account. */
        PROGRAM
    }

    public static final AuditActor PERSON = new AuditActor(Kind.PERSON, null);

    public static final AuditActor APPLICATION = new AuditActor(Kind.APPLICATION, null);

    public AuditActor {
        Objects.requireNonNull(kind, "kind");
        if ((name == null) == (kind == Kind.PROGRAM)) {
            throw new IllegalArgumentException("Programs have a name, and nobody else has");
        }
        name = AuditEvent.shortened(name, MAX_NAME);
    }

    /**
     * @param name as its operator knows it, never a key or token
     */
    public static AuditActor program(String name) {
        return new AuditActor(Kind.PROGRAM, Objects.requireNonNull(name, "name"));
    }
}
