package io.github.quarkusmisskey.web.internal.note;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.internal.text.ForeignText;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteDraft;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.UserLite;

/**
 * The content of a notification. Servers may omit anything, and send unknown kinds.
 *
 * @param sentence what happened, in words
 * @param people who did it, the most important one first; empty if unknown
 * @param detail text that an application or a person added; null if there is none
 * @param note the note that it concerns: the reader's own for a renote; null for none
 */
record NotificationStory(String sentence, List<UserLite> people, String detail, Note note) {

    private static final int MAX_REACTIONS = 5;

    /** The kinds with a fixed sentence. */
    public enum Kind {
        NOTE,
        MENTION,
        REPLY,
        RENOTE,
        RENOTE_GROUPED,
        QUOTE,
        POLL_ENDED,
        SCHEDULED_NOTE_POSTED,
        SCHEDULED_NOTE_POST_FAILED,
        FOLLOW,
        RECEIVE_FOLLOW_REQUEST,
        FOLLOW_REQUEST_ACCEPTED,
        LOGIN,
        CREATE_TOKEN,
        APP,
        TEST
    }

    /** The kinds of exports. */
    public enum Export {
        ANTENNA,
        BLOCKING,
        CLIP,
        CUSTOM_EMOJI,
        FAVORITE,
        FOLLOWING,
        MUTING,
        NOTE,
        USER_LIST,
        OTHER;

        private static Export of(Notification.ExportCompleted.ExportedEntity entity) {
            String value = entity == null ? "" : String.valueOf(entity.value()).toUpperCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(each -> each.name().replace("_", "").equals(value))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    static NotificationStory of(Notification notification, NotificationMessages messages) {
        return Stream.of(
                        aboutNote(notification, messages),
                        aboutReactions(notification, messages),
                        aboutPeople(notification, messages),
                        aboutAccount(notification, messages))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> story(messages.other(named(notification.type(), messages)), null, null));
    }

    /** Null for other kinds, like the methods below. */
    private static NotificationStory aboutNote(Notification notification, NotificationMessages messages) {
        if (notification instanceof Notification.Note it) {
            return story(messages.happened(Kind.NOTE), it.user(), it.note());
        }
        if (notification instanceof Notification.Mention it) {
            return story(messages.happened(Kind.MENTION), it.user(), it.note());
        }
        if (notification instanceof Notification.Reply it) {
            return story(messages.happened(Kind.REPLY), it.user(), it.note());
        }
        if (notification instanceof Notification.Renote it) {
            return story(messages.happened(Kind.RENOTE), it.user(), shared(it.note()));
        }
        if (notification instanceof Notification.RenoteGrouped it) {
            return new NotificationStory(
                    messages.happened(Kind.RENOTE_GROUPED), known(it.users()), null, shared(it.note()));
        }
        if (notification instanceof Notification.Quote it) {
            return story(messages.happened(Kind.QUOTE), it.user(), it.note());
        }
        if (notification instanceof Notification.PollEnded it) {
            return story(messages.happened(Kind.POLL_ENDED), it.user(), it.note());
        }
        return notification instanceof Notification.ScheduledNotePosted it
                ? story(messages.happened(Kind.SCHEDULED_NOTE_POSTED), null, it.note())
                : null;
    }

    private static NotificationStory aboutReactions(Notification notification, NotificationMessages messages) {
        if (notification instanceof Notification.Reaction it) {
            return story(messages.reaction(reaction(it.reaction())), it.user(), it.note());
        }
        if (notification instanceof Notification.ReactionGrouped it) {
            List<Notification.ReactionGrouped.Reaction> all = known(it.reactions());
            String some = all.stream()
                    .map(each -> reaction(each.reaction()))
                    .distinct()
                    .limit(MAX_REACTIONS)
                    .collect(Collectors.joining(" "));
            List<UserLite> people = all.stream()
                    .map(Notification.ReactionGrouped.Reaction::user)
                    .filter(Objects::nonNull)
                    .toList();
            return new NotificationStory(messages.reactions(some), people, null, it.note());
        }
        return null;
    }

    private static NotificationStory aboutPeople(Notification notification, NotificationMessages messages) {
        if (notification instanceof Notification.Follow it) {
            return story(messages.happened(Kind.FOLLOW), it.user(), null);
        }
        if (notification instanceof Notification.ReceiveFollowRequest it) {
            return story(messages.happened(Kind.RECEIVE_FOLLOW_REQUEST), it.user(), null);
        }
        if (notification instanceof Notification.FollowRequestAccepted it) {
            return story(messages.happened(Kind.FOLLOW_REQUEST_ACCEPTED), it.user(), null)
                    .saying(NoteText.plainLine(it.message()));
        }
        if (notification instanceof Notification.ChatRoomInvitationReceived it) {
            String room = it.invitation() == null || it.invitation().room() == null
                    ? null
                    : it.invitation().room().name();
            UserLite user = it.invitation() == null ? null : it.invitation().user();
            return story(messages.chatRoomInvitation(named(room, messages)), user, null);
        }
        return null;
    }

    private static NotificationStory aboutAccount(Notification notification, NotificationMessages messages) {
        if (notification instanceof Notification.ScheduledNotePostFailed it) {
            return story(messages.happened(Kind.SCHEDULED_NOTE_POST_FAILED), null, null)
                    .saying(excerpt(it.noteDraft()));
        }
        if (notification instanceof Notification.RoleAssigned it) {
            String role = it.role() == null ? null : it.role().name();
            return story(messages.roleAssigned(named(role, messages)), null, null);
        }
        if (notification instanceof Notification.AchievementEarned it) {
            String name = it.achievement() == null ? null : it.achievement().value();
            return story(messages.achievementEarned(named(name, messages)), null, null);
        }
        if (notification instanceof Notification.ExportCompleted it) {
            String what = messages.exported(Export.of(it.exportedEntity()));
            return story(messages.exportCompleted(what), null, null);
        }
        if (notification instanceof Notification.Login) {
            return story(messages.happened(Kind.LOGIN), null, null);
        }
        if (notification instanceof Notification.CreateToken) {
            return story(messages.happened(Kind.CREATE_TOKEN), null, null);
        }
        if (notification instanceof Notification.App it) {
            String header = NoteText.plainLine(it.header());
            return story(header == null ? messages.happened(Kind.APP) : ForeignText.isolated(header), null, null)
                    .saying(NoteText.plainLine(it.body()));
        }
        return notification instanceof Notification.Test ? story(messages.happened(Kind.TEST), null, null) : null;
    }

    private static NotificationStory story(String sentence, UserLite user, Note note) {
        return new NotificationStory(sentence, user == null ? List.of() : List.of(user), null, note);
    }

    private NotificationStory saying(String words) {
        return new NotificationStory(sentence, people, words, note);
    }

    /** The renoted note; the renote itself has no content. */
    private static Note shared(Note note) {
        return note != null && NoteView.isRenote(note) ? note.renote() : note;
    }

    private static String excerpt(NoteDraft draft) {
        if (draft == null) {
            return null;
        }
        return draft.cw() == null ? NoteText.excerpt(draft.text()) : NoteText.plainLine(draft.cw());
    }

    private static String reaction(String given) {
        String name = given == null ? null : NoteText.plainLine(ReactionsView.name(given));
        return name == null ? "?" : ForeignText.isolated(name);
    }

    private static String named(String given, NotificationMessages messages) {
        String name = NoteText.plainLine(given);
        return name == null ? messages.unnamed() : ForeignText.isolated(name);
    }

    private static <T> List<T> known(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
