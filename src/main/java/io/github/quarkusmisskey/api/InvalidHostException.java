package io.github.quarkusmisskey.api;

/**
 * The given text does not name a Misskey server. The message gives the reason in English, for the person who typed the
 * text. It repeats at most one label of the name: never user info, a path or a query, which may contain secrets, and no
 * invisible character.
 */
public class InvalidHostException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a host is refused; pages translate it into the person's language. */
    public enum Reason {
        /** The text is empty or consists of spaces. */
        EMPTY,
        /** Longer than a host can be: 253 characters in the name, 63 in each label, in ASCII form. */
        TOO_LONG,
        /** A control character or an invisible one: zero-width, bidirectional, filler, private use. */
        CONTROL_CHARACTER,
        /**
         * A visible character that a host name cannot contain, such as an inner space, a backslash, a percent sign or
         * an underscore.
         */
        CHARACTER,
        /**
         * A character that programs read in different ways, so that the browser might go to another host: ß, ς and
         * others.
         */
        AMBIGUOUS,
        /** A scheme other than https and http, or one that is not followed by two slashes. */
        SCHEME,
        /** A user name or password before the host; only the form {@code @alice@misskey.example} is accepted. */
        USER_INFO,
        /** A path, a query or a fragment after the host. */
        PATH,
        /** A port that is not a number from 1 to 65535. */
        PORT,
        /**
         * Not the form of a name: an empty label, a hyphen at the start or end of a label, bad punycode, or a last
         * label that begins with a digit.
         */
        NAME,
        /** Not the plain form of an IP address: four decimal numbers, or an IPv6 address in brackets without a zone. */
        ADDRESS
    }

    private final Reason reason;

    public InvalidHostException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
