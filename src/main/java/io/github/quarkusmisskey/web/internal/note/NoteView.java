package io.github.quarkusmisskey.web.internal.note;

import java.net.URI;
import java.util.List;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.UserLite;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.message.Timestamp;
import io.quarkus.qute.RawString;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A note as a page shows it; servers may omit anything.
 *
 * @param id empty if the server sent none
 * @param at time of creation in milliseconds since 1970; 0 if unknown
 * @param warning the content warning; null if there is none
 * @param answered the note that it replies to; null if it is not a reply
 * @param reactions null if the note cannot have any
 * @param renote the note that it renotes or quotes; null if there is none, or if the nesting is too deep
 */
@RegisterForReflection
public record NoteView(
        String id,
        long at,
        AuthorView author,
        Timestamp created,
        RawString warning,
        Content content,
        Marks marks,
        Links links,
        AnsweredView answered,
        ReactionsView reactions,
        NoteView renote) {

    private static final int QUOTES = 1;

    /**
     * @param text null if there is none
     * @param files number of files, if the server sends no details
     * @param poll null if there is none
     */
    @RegisterForReflection
    public record Content(RawString text, List<MediaView> media, int files, PollView poll) {

        /** Whether the page would load more files if the person allowed it. */
        public boolean heldBack() {
            return media.stream().anyMatch(MediaView::heldBack);
        }
    }

    /**
     * @param audience description of who may see the note
     * @param restricted whether it is not public
     * @param local whether it stays on its server
     * @param channel null if it is not in a channel
     */
    @RegisterForReflection
    public record Marks(String audience, boolean restricted, boolean local, boolean edited, String channel) {

        /** The channel's name for use in a sentence. */
        public String channelInText() {
            return ForeignText.isolated(channel);
        }
    }

    /**
     * @param page our page that shows it; null if it has no id
     * @param origin its page on its server; null if it has no id
     * @param host name of that server
     * @param quoted page of the quoted note, if that is not shown; null if there is none
     * @param renoteMissing whether it renotes a note that the reader may not see or that was deleted
     */
    @RegisterForReflection
    public record Links(String page, String origin, String host, String quoted, boolean renoteMissing) {}

    public static NoteView of(Note note, NoteContext context) {
        return of(note, context, QUOTES);
    }

    /** @param quotes how many levels of quotes are shown */
    private static NoteView of(Note note, NoteContext context, int quotes) {
        NoteText text = text(note, context);
        boolean renote = isRenote(note);
        boolean shown = note.renote() != null && (renote || quotes > 0);
        return new NoteView(
                note.id() == null ? "" : note.id(),
                note.createdAt() == null ? 0 : note.createdAt().toEpochMilli(),
                AuthorView.of(note.user(), context),
                Timestamp.of(note.createdAt()),
                text.markedLine(note.cw()),
                content(note, text),
                marks(note, context.texts().words()),
                links(note, context, shown),
                AnsweredView.of(note, context),
                renote ? null : ReactionsView.of(note.id(), note.reactions(), note.reactionEmojis(), context),
                shown ? of(note.renote(), context, renote ? quotes : quotes - 1) : null);
    }

    private static NoteText text(Note note, NoteContext context) {
        UserLite author = note.user();
        return author == null
                ? NoteText.of(context, null, note.emojis(), null)
                : NoteText.of(context, author.host(), note.emojis(), author.emojis());
    }

    /** Whether it is a pure renote, so that people react to the renoted note. With content of its own it is a quote. */
    public static boolean isRenote(Note note) {
        return note.renote() != null && !hasContent(note);
    }

    private static boolean hasContent(Note note) {
        boolean files = note.fileIds() != null && !note.fileIds().isEmpty();
        boolean reply = note.replyId() != null || note.reply() != null;
        return note.text() != null || note.cw() != null || files || note.poll() != null || reply;
    }

    private static Content content(Note note, NoteText text) {
        List<MediaView> media = MediaView.of(note.files(), text.context());
        int files = note.fileIds() == null ? 0 : note.fileIds().size();
        return new Content(text.html(note.text()), media, media.isEmpty() ? files : 0, PollView.of(note.poll(), text));
    }

    private static Marks marks(Note note, Messages words) {
        return new Marks(
                audience(note.visibility(), words),
                !NoteVisibility.PUBLIC.equals(note.visibility()),
                Boolean.TRUE.equals(note.localOnly()),
                isEdited(note),
                note.channel() == null
                        ? null
                        : NoteText.plainLine(note.channel().name()));
    }

    /** Servers with editable notes have a member for this that Misskey itself does not have. */
    private static boolean isEdited(Note note) {
        return note.unknown().containsKey("updatedAt")
                && note.unknown().get("updatedAt").isTextual();
    }

    private static Links links(Note note, NoteContext context, boolean renoteShown) {
        String origin = origin(note, context);
        return new Links(
                context.page(note.id()),
                origin,
                origin == null ? null : URI.create(origin).getHost(),
                note.renote() == null || renoteShown
                        ? null
                        : context.page(note.renote().id()),
                note.renote() == null && note.renoteId() != null);
    }

    private static String origin(Note note, NoteContext context) {
        for (String given : new String[] {note.url(), note.uri()}) {
            String address = context.address(given);
            if (address != null) {
                return address;
            }
        }
        try {
            return note.id() == null
                    ? null
                    : context.account().host().noteUrl(note.id()).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether it renotes another note without content of its own. */
    public boolean sharing() {
        return content.text() == null
                && warning == null
                && content.media().isEmpty()
                && content.poll() == null
                && (renote != null || links.renoteMissing());
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return content.text() == null
                && content.media().isEmpty()
                && content.files() == 0
                && content.poll() == null
                && renote == null
                && links.quoted() == null
                && !links.renoteMissing();
    }

    /** An unknown value is shown as a restriction, never as public. */
    static String audience(NoteVisibility visibility, Messages words) {
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
        return words.visibilityUnknown(visibility == null ? "?" : ForeignText.isolated(visibility.value()));
    }
}
