package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.api.ForeignText;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.UserLite;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A notification as a page shows it; servers may leave out anything, and send kinds that are unknown here.
 *
 * @param id empty if the server gave none
 * @param at milliseconds since 1970, 0 if the server did not tell
 * @param sentence what happened
 * @param who the name of the one who did it; null if nobody is told
 * @param note the note that it is about; null for none
 */
@RegisterForReflection
public record NotificationView(
        String id, long at, Moment created, String sentence, String who, String avatar, NoteView note) {

    static NotificationView of(Notification notification, Words words, boolean plainHttp) {
        About about = About.of(notification);
        UserLite user = about.user();
        return new NotificationView(
                notification.id() == null ? "" : notification.id(),
                notification.createdAt() == null ? 0 : notification.createdAt().toEpochMilli(),
                Moment.of(notification.createdAt()),
                sentence(notification, about, words),
                user == null ? null : NoteView.author(user),
                user == null ? null : Avatar.address(user.avatarUrl(), plainHttp),
                about.note() == null ? null : NoteView.of(about.note(), words, plainHttp));
    }

    /** The first letter of the name, for where the avatar is missing. */
    public String initial() {
        return who == null ? "" : who.substring(0, who.offsetByCodePoints(0, 1));
    }

    private static String sentence(Notification notification, About about, Words words) {
        if (notification instanceof Notification.Reaction reaction) {
            return words.notifiedReaction(
                    reaction.reaction() == null ? "?" : ForeignText.isolated(ReactionsView.name(reaction.reaction())));
        }
        return about.kind() == null
                ? words.notifiedOther(notification.type() == null ? "?" : ForeignText.isolated(notification.type()))
                : words.notified(about.kind());
    }

    /** The kinds that are told in the same words each time. */
    public enum Kind {
        NOTE,
        MENTION,
        REPLY,
        RENOTE,
        QUOTE,
        POLL_ENDED,
        FOLLOW,
        FOLLOW_REQUEST,
        FOLLOW_ACCEPTED
    }

    /** @param kind null for any other */
    private record About(Kind kind, UserLite user, Note note) {

        static About of(Notification notification) {
            if (notification instanceof Notification.Note it) {
                return new About(Kind.NOTE, it.user(), it.note());
            }
            if (notification instanceof Notification.Mention it) {
                return new About(Kind.MENTION, it.user(), it.note());
            }
            if (notification instanceof Notification.Reply it) {
                return new About(Kind.REPLY, it.user(), it.note());
            }
            if (notification instanceof Notification.Renote it) {
                return new About(Kind.RENOTE, it.user(), it.note());
            }
            if (notification instanceof Notification.Quote it) {
                return new About(Kind.QUOTE, it.user(), it.note());
            }
            if (notification instanceof Notification.Reaction it) {
                return new About(null, it.user(), it.note());
            }
            if (notification instanceof Notification.PollEnded it) {
                return new About(Kind.POLL_ENDED, it.user(), it.note());
            }
            return withoutNote(notification);
        }

        private static About withoutNote(Notification notification) {
            if (notification instanceof Notification.Follow it) {
                return new About(Kind.FOLLOW, it.user(), null);
            }
            if (notification instanceof Notification.ReceiveFollowRequest it) {
                return new About(Kind.FOLLOW_REQUEST, it.user(), null);
            }
            if (notification instanceof Notification.FollowRequestAccepted it) {
                return new About(Kind.FOLLOW_ACCEPTED, it.user(), null);
            }
            return new About(null, null, null);
        }
    }
}
