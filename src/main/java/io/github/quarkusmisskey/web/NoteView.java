package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.api.ForeignText;
import io.github.quarkusmisskey.api.internal.LeftOut;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.UserLite;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A note as a page shows it; servers may leave out anything.
 *
 * @param id empty if the server gave none
 * @param at when it was written, in milliseconds since 1970; 0 if the server did not tell
 * @param author the display name
 * @param warning the content warning; null if there is none
 * @param audience who may see it, in words
 * @param restricted whether it is anything but public
 * @param reactions null if there can be none
 * @param renote the note that it shares; null if there is none
 */
@RegisterForReflection
public record NoteView(
        String id,
        long at,
        String author,
        String handle,
        String avatar,
        Moment created,
        String text,
        String warning,
        String audience,
        boolean restricted,
        int files,
        ReactionsView reactions,
        NoteView renote) {

    private static final String NOBODY = "?";
    private static final String CUT = " […]";

    /** Most servers allow 3,000 characters. */
    private static final int MAX_TEXT = 20_000;

    private static final int MAX_LINE = 500;

    static NoteView of(Note note, Words words, boolean plainHttp) {
        UserLite user = note.user();
        return new NoteView(
                note.id() == null ? "" : note.id(),
                note.createdAt() == null ? 0 : note.createdAt().toEpochMilli(),
                author(user),
                handle(user),
                user == null ? null : Avatar.address(user.avatarUrl(), plainHttp),
                Moment.of(note.createdAt()),
                blankToNull(cut(ForeignText.lines(note.text()), MAX_TEXT)),
                blankToNull(cut(ForeignText.line(note.cw()), MAX_LINE)),
                audience(note.visibility(), words),
                !NoteVisibility.PUBLIC.equals(note.visibility()),
                note.fileIds() == null ? 0 : note.fileIds().size(),
                isRenote(note) ? null : ReactionsView.of(note.id(), note.reactions()),
                note.renote() == null ? null : of(note.renote(), words, plainHttp));
    }

    /** Whether it only shares another note, so that people react to that one. With anything of its own it is a quote. */
    static boolean isRenote(Note note) {
        return note.renote() != null && !hasContent(note);
    }

    private static boolean hasContent(Note note) {
        boolean files = note.fileIds() != null && !note.fileIds().isEmpty();
        boolean reply = note.replyId() != null || note.reply() != null;
        return note.text() != null || note.cw() != null || files || note.poll() != null || reply;
    }

    /** The first letter of the author's name, for where the avatar is missing. */
    public String initial() {
        return author.substring(0, author.offsetByCodePoints(0, 1));
    }

    /** A value that is unknown here is told as a restriction, never as public. */
    static String audience(NoteVisibility visibility, Words words) {
        if (NoteVisibility.PUBLIC.equals(visibility)) {
            return words.visibilityPublic();
        }
        if (NoteVisibility.HOME.equals(visibility)) {
            return words.visibilityHome();
        }
        if (NoteVisibility.FOLLOWERS.equals(visibility)) {
            return words.visibilityFollowers();
        }
        if (NoteVisibility.SPECIFIED.equals(visibility)) {
            return words.visibilityDirect();
        }
        return words.visibilityUnknown(visibility == null ? NOBODY : ForeignText.isolated(visibility.value()));
    }

    static String author(UserLite user) {
        if (user == null) {
            return NOBODY;
        }
        String name = blankToNull(cut(ForeignText.line(user.name()), MAX_LINE));
        String username = blankToNull(cut(ForeignText.line(user.username()), MAX_LINE));
        return name != null ? name : username != null ? username : NOBODY;
    }

    private static String handle(UserLite user) {
        if (user == null || user.username() == null) {
            return "";
        }
        return cut(ForeignText.line("@" + user.username() + (user.host() == null ? "" : "@" + user.host())), MAX_LINE);
    }

    /** What is cut ends with a mark. */
    private static String cut(String text, int max) {
        if (text == null || text.length() <= max) {
            return text;
        }
        LeftOut.addPageCut();
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max) + CUT;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
