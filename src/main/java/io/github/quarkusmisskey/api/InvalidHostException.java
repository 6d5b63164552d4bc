package io.github.quarkusmisskey.api;

/**
 * What was given names no Misskey server. The message says why, fit for the person who typed it, in English. It repeats
 * a label of the name at most: never user info, a path or a query, where secrets may stand, and no invisible character.
 */
public class InvalidHostException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a host is refused; a page turns it into a sentence of the person's language. */
    public enum Reason {
        /** Nothing was given, or spaces only. */
        EMPTY,
        /** More than a host can have: 253 characters in the name, 63 in a label of it, in their ASCII form. */
        TOO_LONG,
        /** A control character, or one that cannot be seen: zero-width, bidirectional, filler, private use. */
        CONTROL_CHARACTER,
        /**
         * A visible character that no host name has, such as an inner space, a backslash, a percent sign or an
         * underscore.
         */
        CHARACTER,
        /**
         * A character that programs read in different ways, so that the browser might go to another host: ß, ς and
         * others.
         */
        AMBIGUOUS,
        /** A scheme other than https and http, or one that is not followed by two slashes. */
        SCHEME,
        /** A user name or password before the host; {@code @alice@misskey.example} is the one form that is taken. */
        USER_INFO,
        /** A path, a query or a fragment after the host. */
        PATH,
        /** A port that is no number from 1 to 65535. */
        PORT,
        /**
         * Not the form of a name: an empty label, a hyphen at a label's edge, bad punycode, a last label beginning with
         * a digit.
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
