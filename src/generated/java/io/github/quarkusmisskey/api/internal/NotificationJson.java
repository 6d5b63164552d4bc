package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.AchievementName;
import io.github.quarkusmisskey.api.model.ChatRoomInvitation;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteDraft;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.Role;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link Notification}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotificationJson extends JsonType<Notification> {

    static final NotificationJson TYPE = new NotificationJson();

    private NotificationJson() {}

    @Override
    public Notification read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String variant = json.discriminator("type");
        return switch (variant == null ? "" : variant) {
            case "note" -> NotificationJson.NotificationNoteJson.TYPE.read(json);
            case "mention" -> NotificationJson.NotificationMentionJson.TYPE.read(json);
            case "reply" -> NotificationJson.NotificationReplyJson.TYPE.read(json);
            case "renote" -> NotificationJson.NotificationRenoteJson.TYPE.read(json);
            case "quote" -> NotificationJson.NotificationQuoteJson.TYPE.read(json);
            case "reaction" -> NotificationJson.NotificationReactionJson.TYPE.read(json);
            case "pollEnded" -> NotificationJson.NotificationPollEndedJson.TYPE.read(json);
            case "scheduledNotePosted" -> NotificationJson.NotificationScheduledNotePostedJson.TYPE.read(json);
            case "scheduledNotePostFailed" -> NotificationJson.NotificationScheduledNotePostFailedJson.TYPE.read(json);
            case "follow" -> NotificationJson.NotificationFollowJson.TYPE.read(json);
            case "receiveFollowRequest" -> NotificationJson.NotificationReceiveFollowRequestJson.TYPE.read(json);
            case "followRequestAccepted" -> NotificationJson.NotificationFollowRequestAcceptedJson.TYPE.read(json);
            case "roleAssigned" -> NotificationJson.NotificationRoleAssignedJson.TYPE.read(json);
            case "chatRoomInvitationReceived" -> NotificationJson.NotificationChatRoomInvitationReceivedJson.TYPE.read(json);
            case "achievementEarned" -> NotificationJson.NotificationAchievementEarnedJson.TYPE.read(json);
            case "exportCompleted" -> NotificationJson.NotificationExportCompletedJson.TYPE.read(json);
            case "login" -> NotificationJson.NotificationLoginJson.TYPE.read(json);
            case "createToken" -> NotificationJson.NotificationCreateTokenJson.TYPE.read(json);
            case "app" -> NotificationJson.NotificationAppJson.TYPE.read(json);
            case "reaction:grouped" -> NotificationJson.NotificationReactionGroupedJson.TYPE.read(json);
            case "renote:grouped" -> NotificationJson.NotificationRenoteGroupedJson.TYPE.read(json);
            case "test" -> NotificationJson.NotificationTestJson.TYPE.read(json);
            default -> new Notification.Unknown(json.tree());
        };
    }

    @Override
    public void write(JsonOut json, Notification value) throws IOException {
        if (value instanceof Notification.Note variant) {
            NotificationJson.NotificationNoteJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Mention variant) {
            NotificationJson.NotificationMentionJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Reply variant) {
            NotificationJson.NotificationReplyJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Renote variant) {
            NotificationJson.NotificationRenoteJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Quote variant) {
            NotificationJson.NotificationQuoteJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Reaction variant) {
            NotificationJson.NotificationReactionJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.PollEnded variant) {
            NotificationJson.NotificationPollEndedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.ScheduledNotePosted variant) {
            NotificationJson.NotificationScheduledNotePostedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.ScheduledNotePostFailed variant) {
            NotificationJson.NotificationScheduledNotePostFailedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Follow variant) {
            NotificationJson.NotificationFollowJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.ReceiveFollowRequest variant) {
            NotificationJson.NotificationReceiveFollowRequestJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.FollowRequestAccepted variant) {
            NotificationJson.NotificationFollowRequestAcceptedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.RoleAssigned variant) {
            NotificationJson.NotificationRoleAssignedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.ChatRoomInvitationReceived variant) {
            NotificationJson.NotificationChatRoomInvitationReceivedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.AchievementEarned variant) {
            NotificationJson.NotificationAchievementEarnedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.ExportCompleted variant) {
            NotificationJson.NotificationExportCompletedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Login variant) {
            NotificationJson.NotificationLoginJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.CreateToken variant) {
            NotificationJson.NotificationCreateTokenJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.App variant) {
            NotificationJson.NotificationAppJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.ReactionGrouped variant) {
            NotificationJson.NotificationReactionGroupedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.RenoteGrouped variant) {
            NotificationJson.NotificationRenoteGroupedJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Test variant) {
            NotificationJson.NotificationTestJson.TYPE.write(json, variant);
        } else if (value instanceof Notification.Unknown variant) {
            json.value(variant.json(), Scalars.TREE);
        }
    }

    static final class NotificationNoteJson extends ObjectType<Notification.Note> {

        static final NotificationNoteJson TYPE = new NotificationNoteJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "note",
                "type");

        private NotificationNoteJson() {}

        @Override
        public Notification.Note read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Note note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> note = NoteJson.TYPE.read(json);
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Note(
                    id,
                    createdAt,
                    user,
                    userId,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Note value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("type", "note");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationMentionJson extends ObjectType<Notification.Mention> {

        static final NotificationMentionJson TYPE = new NotificationMentionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "note",
                "type");

        private NotificationMentionJson() {}

        @Override
        public Notification.Mention read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Note note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> note = NoteJson.TYPE.read(json);
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Mention(
                    id,
                    createdAt,
                    user,
                    userId,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Mention value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("type", "mention");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationReplyJson extends ObjectType<Notification.Reply> {

        static final NotificationReplyJson TYPE = new NotificationReplyJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "note",
                "type");

        private NotificationReplyJson() {}

        @Override
        public Notification.Reply read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Note note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> note = NoteJson.TYPE.read(json);
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Reply(
                    id,
                    createdAt,
                    user,
                    userId,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Reply value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("type", "reply");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationRenoteJson extends ObjectType<Notification.Renote> {

        static final NotificationRenoteJson TYPE = new NotificationRenoteJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "note",
                "type");

        private NotificationRenoteJson() {}

        @Override
        public Notification.Renote read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Note note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> note = NoteJson.TYPE.read(json);
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Renote(
                    id,
                    createdAt,
                    user,
                    userId,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Renote value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("type", "renote");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationQuoteJson extends ObjectType<Notification.Quote> {

        static final NotificationQuoteJson TYPE = new NotificationQuoteJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "note",
                "type");

        private NotificationQuoteJson() {}

        @Override
        public Notification.Quote read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Note note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> note = NoteJson.TYPE.read(json);
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Quote(
                    id,
                    createdAt,
                    user,
                    userId,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Quote value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("type", "quote");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationReactionJson extends ObjectType<Notification.Reaction> {

        static final NotificationReactionJson TYPE = new NotificationReactionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "note",
                "reaction",
                "type");

        private NotificationReactionJson() {}

        @Override
        public Notification.Reaction read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Note note = null;
            String reaction = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> note = NoteJson.TYPE.read(json);
                    case 5 -> reaction = json.text();
                    case 6 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Reaction(
                    id,
                    createdAt,
                    user,
                    userId,
                    note,
                    reaction,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Reaction value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("reaction", value.reaction());
            json.text("type", "reaction");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationPollEndedJson extends ObjectType<Notification.PollEnded> {

        static final NotificationPollEndedJson TYPE = new NotificationPollEndedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "note",
                "type");

        private NotificationPollEndedJson() {}

        @Override
        public Notification.PollEnded read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Note note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> note = NoteJson.TYPE.read(json);
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.PollEnded(
                    id,
                    createdAt,
                    user,
                    userId,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.PollEnded value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("type", "pollEnded");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationScheduledNotePostedJson extends ObjectType<Notification.ScheduledNotePosted> {

        static final NotificationScheduledNotePostedJson TYPE = new NotificationScheduledNotePostedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "note",
                "type");

        private NotificationScheduledNotePostedJson() {}

        @Override
        public Notification.ScheduledNotePosted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Note note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> note = NoteJson.TYPE.read(json);
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.ScheduledNotePosted(
                    id,
                    createdAt,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.ScheduledNotePosted value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("note", value.note(), NoteJson.TYPE);
            json.text("type", "scheduledNotePosted");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationScheduledNotePostFailedJson extends ObjectType<Notification.ScheduledNotePostFailed> {

        static final NotificationScheduledNotePostFailedJson TYPE = new NotificationScheduledNotePostFailedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "noteDraft",
                "type");

        private NotificationScheduledNotePostFailedJson() {}

        @Override
        public Notification.ScheduledNotePostFailed read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            NoteDraft noteDraft = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> noteDraft = NoteDraftJson.TYPE.read(json);
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.ScheduledNotePostFailed(
                    id,
                    createdAt,
                    noteDraft,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.ScheduledNotePostFailed value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("noteDraft", value.noteDraft(), NoteDraftJson.TYPE);
            json.text("type", "scheduledNotePostFailed");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationFollowJson extends ObjectType<Notification.Follow> {

        static final NotificationFollowJson TYPE = new NotificationFollowJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "type");

        private NotificationFollowJson() {}

        @Override
        public Notification.Follow read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Follow(
                    id,
                    createdAt,
                    user,
                    userId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Follow value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.text("type", "follow");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationReceiveFollowRequestJson extends ObjectType<Notification.ReceiveFollowRequest> {

        static final NotificationReceiveFollowRequestJson TYPE = new NotificationReceiveFollowRequestJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "type");

        private NotificationReceiveFollowRequestJson() {}

        @Override
        public Notification.ReceiveFollowRequest read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.ReceiveFollowRequest(
                    id,
                    createdAt,
                    user,
                    userId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.ReceiveFollowRequest value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.text("type", "receiveFollowRequest");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationFollowRequestAcceptedJson extends ObjectType<Notification.FollowRequestAccepted> {

        static final NotificationFollowRequestAcceptedJson TYPE = new NotificationFollowRequestAcceptedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "user",
                "userId",
                "message",
                "type");

        private NotificationFollowRequestAcceptedJson() {}

        @Override
        public Notification.FollowRequestAccepted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            UserLite user = null;
            String userId = null;
            String message = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> user = UserLiteJson.TYPE.read(json);
                    case 3 -> userId = json.text();
                    case 4 -> message = json.text();
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.FollowRequestAccepted(
                    id,
                    createdAt,
                    user,
                    userId,
                    message,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.FollowRequestAccepted value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("userId", value.userId());
            json.text("message", value.message());
            json.text("type", "followRequestAccepted");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationRoleAssignedJson extends ObjectType<Notification.RoleAssigned> {

        static final NotificationRoleAssignedJson TYPE = new NotificationRoleAssignedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "role",
                "type");

        private NotificationRoleAssignedJson() {}

        @Override
        public Notification.RoleAssigned read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Role role = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> role = RoleJson.TYPE.read(json);
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.RoleAssigned(
                    id,
                    createdAt,
                    role,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.RoleAssigned value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("role", value.role(), RoleJson.TYPE);
            json.text("type", "roleAssigned");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationChatRoomInvitationReceivedJson extends ObjectType<Notification.ChatRoomInvitationReceived> {

        static final NotificationChatRoomInvitationReceivedJson TYPE = new NotificationChatRoomInvitationReceivedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "invitation",
                "type");

        private NotificationChatRoomInvitationReceivedJson() {}

        @Override
        public Notification.ChatRoomInvitationReceived read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            ChatRoomInvitation invitation = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> invitation = ChatRoomInvitationJson.TYPE.read(json);
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.ChatRoomInvitationReceived(
                    id,
                    createdAt,
                    invitation,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.ChatRoomInvitationReceived value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("invitation", value.invitation(), ChatRoomInvitationJson.TYPE);
            json.text("type", "chatRoomInvitationReceived");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationAchievementEarnedJson extends ObjectType<Notification.AchievementEarned> {

        static final NotificationAchievementEarnedJson TYPE = new NotificationAchievementEarnedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "achievement",
                "type");

        private NotificationAchievementEarnedJson() {}

        @Override
        public Notification.AchievementEarned read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            AchievementName achievement = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> achievement = AchievementNameJson.TYPE.read(json);
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.AchievementEarned(
                    id,
                    createdAt,
                    achievement,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.AchievementEarned value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("achievement", value.achievement(), AchievementNameJson.TYPE);
            json.text("type", "achievementEarned");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationExportCompletedJson extends ObjectType<Notification.ExportCompleted> {

        static final NotificationExportCompletedJson TYPE = new NotificationExportCompletedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "exportedEntity",
                "fileId",
                "type");

        private NotificationExportCompletedJson() {}

        @Override
        public Notification.ExportCompleted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Notification.ExportCompleted.ExportedEntity exportedEntity = null;
            String fileId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> exportedEntity = NotificationJson.NotificationExportCompletedExportedEntityJson.TYPE.read(json);
                    case 3 -> fileId = json.text();
                    case 4 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.ExportCompleted(
                    id,
                    createdAt,
                    exportedEntity,
                    fileId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.ExportCompleted value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("exportedEntity", value.exportedEntity(), NotificationJson.NotificationExportCompletedExportedEntityJson.TYPE);
            json.text("fileId", value.fileId());
            json.text("type", "exportCompleted");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationExportCompletedExportedEntityJson extends JsonType<Notification.ExportCompleted.ExportedEntity> {

        static final NotificationExportCompletedExportedEntityJson TYPE = new NotificationExportCompletedExportedEntityJson();

        private NotificationExportCompletedExportedEntityJson() {}

        @Override
        public Notification.ExportCompleted.ExportedEntity read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "antenna" -> Notification.ExportCompleted.ExportedEntity.ANTENNA;
                case "blocking" -> Notification.ExportCompleted.ExportedEntity.BLOCKING;
                case "clip" -> Notification.ExportCompleted.ExportedEntity.CLIP;
                case "customEmoji" -> Notification.ExportCompleted.ExportedEntity.CUSTOM_EMOJI;
                case "favorite" -> Notification.ExportCompleted.ExportedEntity.FAVORITE;
                case "following" -> Notification.ExportCompleted.ExportedEntity.FOLLOWING;
                case "muting" -> Notification.ExportCompleted.ExportedEntity.MUTING;
                case "note" -> Notification.ExportCompleted.ExportedEntity.NOTE;
                case "userList" -> Notification.ExportCompleted.ExportedEntity.USER_LIST;
                default -> new Notification.ExportCompleted.ExportedEntity(word);
            };
        }

        @Override
        public void write(JsonOut json, Notification.ExportCompleted.ExportedEntity value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class NotificationLoginJson extends ObjectType<Notification.Login> {

        static final NotificationLoginJson TYPE = new NotificationLoginJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "type");

        private NotificationLoginJson() {}

        @Override
        public Notification.Login read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Login(
                    id,
                    createdAt,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Login value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.text("type", "login");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationCreateTokenJson extends ObjectType<Notification.CreateToken> {

        static final NotificationCreateTokenJson TYPE = new NotificationCreateTokenJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "type");

        private NotificationCreateTokenJson() {}

        @Override
        public Notification.CreateToken read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.CreateToken(
                    id,
                    createdAt,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.CreateToken value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.text("type", "createToken");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationAppJson extends ObjectType<Notification.App> {

        static final NotificationAppJson TYPE = new NotificationAppJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "body",
                "header",
                "icon",
                "type");

        private NotificationAppJson() {}

        @Override
        public Notification.App read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            String body = null;
            String header = null;
            String icon = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> body = json.text();
                    case 3 -> header = json.text();
                    case 4 -> icon = json.text();
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.App(
                    id,
                    createdAt,
                    body,
                    header,
                    icon,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.App value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.text("body", value.body());
            json.text("header", value.header());
            json.text("icon", value.icon());
            json.text("type", "app");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationReactionGroupedJson extends ObjectType<Notification.ReactionGrouped> {

        static final NotificationReactionGroupedJson TYPE = new NotificationReactionGroupedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "note",
                "reactions",
                "type");

        private NotificationReactionGroupedJson() {}

        @Override
        public Notification.ReactionGrouped read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Note note = null;
            List<Notification.ReactionGrouped.Reaction> reactions = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> note = NoteJson.TYPE.read(json);
                    case 3 -> reactions = json.list(NotificationJson.NotificationReactionGroupedReactionJson.TYPE);
                    case 4 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.ReactionGrouped(
                    id,
                    createdAt,
                    note,
                    reactions,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.ReactionGrouped value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("note", value.note(), NoteJson.TYPE);
            json.member("reactions", value.reactions(), ListType.of(NotificationJson.NotificationReactionGroupedReactionJson.TYPE));
            json.text("type", "reaction:grouped");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationReactionGroupedReactionJson extends ObjectType<Notification.ReactionGrouped.Reaction> {

        static final NotificationReactionGroupedReactionJson TYPE = new NotificationReactionGroupedReactionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "user",
                "reaction");

        private NotificationReactionGroupedReactionJson() {}

        @Override
        public Notification.ReactionGrouped.Reaction read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            UserLite user = null;
            String reaction = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> user = UserLiteJson.TYPE.read(json);
                    case 1 -> reaction = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.ReactionGrouped.Reaction(
                    user,
                    reaction,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.ReactionGrouped.Reaction value) throws IOException {
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("reaction", value.reaction());
            json.unknown(value.unknown());
        }
    }

    static final class NotificationRenoteGroupedJson extends ObjectType<Notification.RenoteGrouped> {

        static final NotificationRenoteGroupedJson TYPE = new NotificationRenoteGroupedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "note",
                "users",
                "type");

        private NotificationRenoteGroupedJson() {}

        @Override
        public Notification.RenoteGrouped read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Note note = null;
            List<UserLite> users = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> note = NoteJson.TYPE.read(json);
                    case 3 -> users = json.list(UserLiteJson.TYPE);
                    case 4 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.RenoteGrouped(
                    id,
                    createdAt,
                    note,
                    users,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.RenoteGrouped value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("note", value.note(), NoteJson.TYPE);
            json.member("users", value.users(), ListType.of(UserLiteJson.TYPE));
            json.text("type", "renote:grouped");
            json.unknown(value.unknown());
        }
    }

    static final class NotificationTestJson extends ObjectType<Notification.Test> {

        static final NotificationTestJson TYPE = new NotificationTestJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "createdAt",
                "type");

        private NotificationTestJson() {}

        @Override
        public Notification.Test read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Instant createdAt = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> createdAt = json.instant();
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Notification.Test(
                    id,
                    createdAt,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Notification.Test value) throws IOException {
            json.text("id", value.id());
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.text("type", "test");
            json.unknown(value.unknown());
        }
    }
}
