package io.github.quarkusmisskey.api.notes;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link NotesApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class NotesErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String CANNOT_CREATE_ALREADY_EXPIRED_POLL = "CANNOT_CREATE_ALREADY_EXPIRED_POLL";
    public static final String CANNOT_RENOTE_DUE_TO_VISIBILITY = "CANNOT_RENOTE_DUE_TO_VISIBILITY";
    public static final String CANNOT_RENOTE_OUTSIDE_OF_CHANNEL = "CANNOT_RENOTE_OUTSIDE_OF_CHANNEL";
    public static final String CANNOT_RENOTE_TO_A_PURE_RENOTE = "CANNOT_RENOTE_TO_A_PURE_RENOTE";
    public static final String CANNOT_REPLY_TO_AN_INVISIBLE_NOTE = "CANNOT_REPLY_TO_AN_INVISIBLE_NOTE";
    public static final String CANNOT_REPLY_TO_A_PURE_RENOTE = "CANNOT_REPLY_TO_A_PURE_RENOTE";
    public static final String CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY = "CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY";
    public static final String CANNOT_SCHEDULE_SAME_TIME = "CANNOT_SCHEDULE_SAME_TIME";
    public static final String CANNOT_SCHEDULE_TO_FAR_FUTURE = "CANNOT_SCHEDULE_TO_FAR_FUTURE";
    public static final String CANNOT_SCHEDULE_TO_PAST = "CANNOT_SCHEDULE_TO_PAST";
    public static final String CANNOT_TRANSLATE_INVISIBLE_NOTE = "CANNOT_TRANSLATE_INVISIBLE_NOTE";
    public static final String CONTAINS_PROHIBITED_WORDS = "CONTAINS_PROHIBITED_WORDS";
    public static final String CONTAINS_TOO_MANY_MENTIONS = "CONTAINS_TOO_MANY_MENTIONS";
    public static final String GTL_DISABLED = "GTL_DISABLED";
    public static final String LTL_DISABLED = "LTL_DISABLED";
    public static final String NO_SUCH_CHANNEL = "NO_SUCH_CHANNEL";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";
    public static final String NO_SUCH_LIST = "NO_SUCH_LIST";
    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";
    public static final String NO_SUCH_RENOTE_TARGET = "NO_SUCH_RENOTE_TARGET";
    public static final String NO_SUCH_REPLY_TARGET = "NO_SUCH_REPLY_TARGET";
    public static final String PROCESSING = "PROCESSING";
    public static final String REPLY_TO_BOT_NOT_ALLOWED = "REPLY_TO_BOT_NOT_ALLOWED";
    public static final String ROLE_PERMISSION_DENIED = "ROLE_PERMISSION_DENIED";
    public static final String SIGNIN_REQUIRED = "SIGNIN_REQUIRED";
    public static final String STL_DISABLED = "STL_DISABLED";
    public static final String TOO_MANY_SCHEDULED_NOTES = "TOO_MANY_SCHEDULED_NOTES";
    public static final String UNAVAILABLE = "UNAVAILABLE";
    public static final String YOU_HAVE_BEEN_BLOCKED = "YOU_HAVE_BEEN_BLOCKED";

    private NotesErrors() {}
}
