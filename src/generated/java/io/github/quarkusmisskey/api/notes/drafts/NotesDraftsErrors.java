package io.github.quarkusmisskey.api.notes.drafts;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link NotesDraftsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class NotesDraftsErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String CANNOT_CREATE_ALREADY_EXPIRED_EVENT = "CANNOT_CREATE_ALREADY_EXPIRED_EVENT";
    public static final String CANNOT_CREATE_ALREADY_EXPIRED_POLL = "CANNOT_CREATE_ALREADY_EXPIRED_POLL";
    public static final String CANNOT_RENOTE = "CANNOT_RENOTE";
    public static final String CANNOT_RENOTE_DUE_TO_VISIBILITY = "CANNOT_RENOTE_DUE_TO_VISIBILITY";
    public static final String CANNOT_RENOTE_OUTSIDE_OF_CHANNEL = "CANNOT_RENOTE_OUTSIDE_OF_CHANNEL";
    public static final String CANNOT_RENOTE_TO_A_PURE_RENOTE = "CANNOT_RENOTE_TO_A_PURE_RENOTE";
    public static final String CANNOT_RENOTE_TO_EXTERNAL = "CANNOT_RENOTE_TO_EXTERNAL";
    public static final String CANNOT_REPLY_TO_AN_INVISIBLE_NOTE = "CANNOT_REPLY_TO_AN_INVISIBLE_NOTE";
    public static final String CANNOT_REPLY_TO_A_PURE_RENOTE = "CANNOT_REPLY_TO_A_PURE_RENOTE";
    public static final String CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY = "CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY";
    public static final String CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY = "CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY";
    public static final String CANNOT_SCHEDULE_DELETE_EARLIER_THAN_NOW = "CANNOT_SCHEDULE_DELETE_EARLIER_THAN_NOW";
    public static final String CONTAINS_PROHIBITED_WORDS = "CONTAINS_PROHIBITED_WORDS";
    public static final String CONTAINS_TOO_MANY_MENTIONS = "CONTAINS_TOO_MANY_MENTIONS";
    public static final String NO_SUCH_CHANNEL = "NO_SUCH_CHANNEL";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";
    public static final String NO_SUCH_NOTE_DRAFT = "NO_SUCH_NOTE_DRAFT";
    public static final String NO_SUCH_RENOTE = "NO_SUCH_RENOTE";
    public static final String NO_SUCH_RENOTE_TARGET = "NO_SUCH_RENOTE_TARGET";
    public static final String NO_SUCH_REPLY = "NO_SUCH_REPLY";
    public static final String NO_SUCH_REPLY_TARGET = "NO_SUCH_REPLY_TARGET";
    public static final String TOO_MANY_DRAFTS = "TOO_MANY_DRAFTS";
    public static final String TOO_MANY_SCHEDULED_NOTES = "TOO_MANY_SCHEDULED_NOTES";
    public static final String YOU_HAVE_BEEN_BLOCKED = "YOU_HAVE_BEEN_BLOCKED";

    private NotesDraftsErrors() {}
}
