package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.AnnouncementCreated;
import io.github.quarkusmisskey.api.model.Antenna;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.ChatMessageLite;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.DriveFolder;
import io.github.quarkusmisskey.api.model.EmojiAdded;
import io.github.quarkusmisskey.api.model.EmojiDeleted;
import io.github.quarkusmisskey.api.model.EmojiUpdated;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteUpdatedEvent;
import io.github.quarkusmisskey.api.model.Notification;
import io.github.quarkusmisskey.api.model.PageEvent;
import io.github.quarkusmisskey.api.model.QueueStats;
import io.github.quarkusmisskey.api.model.ReversiGameDetailed;
import io.github.quarkusmisskey.api.model.ServerStats;
import io.github.quarkusmisskey.api.model.Signin;
import io.github.quarkusmisskey.api.model.User;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.github.quarkusmisskey.api.model.UserLite;
import io.github.quarkusmisskey.api.streaming.StreamEvent;

/** Reads and writes {@link StreamEvent}. */
@Generated("io.github.quarkusmisskey.generator")
final class StreamEventJson {

    private StreamEventJson() {}

    static final class StreamEventNotificationJson extends ObjectType<StreamEvent.Notification> {

        static final StreamEventNotificationJson TYPE = new StreamEventNotificationJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventNotificationJson() {}

        @Override
        public StreamEvent.Notification read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Notification body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = NotificationJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Notification(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Notification value) throws IOException {
            json.member("body", value.body(), NotificationJson.TYPE);
            json.text("type", "notification");
        }
    }

    static final class StreamEventMentionJson extends ObjectType<StreamEvent.Mention> {

        static final StreamEventMentionJson TYPE = new StreamEventMentionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventMentionJson() {}

        @Override
        public StreamEvent.Mention read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Note body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = NoteJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Mention(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Mention value) throws IOException {
            json.member("body", value.body(), NoteJson.TYPE);
            json.text("type", "mention");
        }
    }

    static final class StreamEventReplyJson extends ObjectType<StreamEvent.Reply> {

        static final StreamEventReplyJson TYPE = new StreamEventReplyJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventReplyJson() {}

        @Override
        public StreamEvent.Reply read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Note body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = NoteJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Reply(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Reply value) throws IOException {
            json.member("body", value.body(), NoteJson.TYPE);
            json.text("type", "reply");
        }
    }

    static final class StreamEventRenoteJson extends ObjectType<StreamEvent.Renote> {

        static final StreamEventRenoteJson TYPE = new StreamEventRenoteJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventRenoteJson() {}

        @Override
        public StreamEvent.Renote read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Note body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = NoteJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Renote(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Renote value) throws IOException {
            json.member("body", value.body(), NoteJson.TYPE);
            json.text("type", "renote");
        }
    }

    static final class StreamEventFollowJson extends ObjectType<StreamEvent.Follow> {

        static final StreamEventFollowJson TYPE = new StreamEventFollowJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFollowJson() {}

        @Override
        public StreamEvent.Follow read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            UserDetailedNotMe body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = UserDetailedNotMeJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Follow(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Follow value) throws IOException {
            json.member("body", value.body(), UserDetailedNotMeJson.TYPE);
            json.text("type", "follow");
        }
    }

    static final class StreamEventFollowedJson extends ObjectType<StreamEvent.Followed> {

        static final StreamEventFollowedJson TYPE = new StreamEventFollowedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFollowedJson() {}

        @Override
        public StreamEvent.Followed read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            UserDetailed body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = UserDetailedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Followed(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Followed value) throws IOException {
            json.member("body", value.body(), UserDetailedJson.TYPE);
            json.text("type", "followed");
        }
    }

    static final class StreamEventUnfollowJson extends ObjectType<StreamEvent.Unfollow> {

        static final StreamEventUnfollowJson TYPE = new StreamEventUnfollowJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventUnfollowJson() {}

        @Override
        public StreamEvent.Unfollow read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            UserDetailed body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = UserDetailedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Unfollow(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Unfollow value) throws IOException {
            json.member("body", value.body(), UserDetailedJson.TYPE);
            json.text("type", "unfollow");
        }
    }

    static final class StreamEventMeUpdatedJson extends ObjectType<StreamEvent.MeUpdated> {

        static final StreamEventMeUpdatedJson TYPE = new StreamEventMeUpdatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventMeUpdatedJson() {}

        @Override
        public StreamEvent.MeUpdated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            UserDetailed body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = UserDetailedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.MeUpdated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.MeUpdated value) throws IOException {
            json.member("body", value.body(), UserDetailedJson.TYPE);
            json.text("type", "meUpdated");
        }
    }

    static final class StreamEventPageEventJson extends ObjectType<StreamEvent.PageEvent> {

        static final StreamEventPageEventJson TYPE = new StreamEventPageEventJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventPageEventJson() {}

        @Override
        public StreamEvent.PageEvent read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            PageEvent body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = PageEventJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.PageEvent(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.PageEvent value) throws IOException {
            json.member("body", value.body(), PageEventJson.TYPE);
            json.text("type", "pageEvent");
        }
    }

    static final class StreamEventUrlUploadFinishedJson extends ObjectType<StreamEvent.UrlUploadFinished> {

        static final StreamEventUrlUploadFinishedJson TYPE = new StreamEventUrlUploadFinishedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "marker",
                "file",
                "type");

        private StreamEventUrlUploadFinishedJson() {}

        @Override
        public StreamEvent.UrlUploadFinished read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String marker = null;
            DriveFile file = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> marker = json.text();
                    case 1 -> file = DriveFileJson.TYPE.read(json);
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.UrlUploadFinished(
                    marker,
                    file,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.UrlUploadFinished value) throws IOException {
            json.text("marker", value.marker());
            json.member("file", value.file(), DriveFileJson.TYPE);
            json.text("type", "urlUploadFinished");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventReadAllNotificationsJson extends ObjectType<StreamEvent.ReadAllNotifications> {

        static final StreamEventReadAllNotificationsJson TYPE = new StreamEventReadAllNotificationsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "type");

        private StreamEventReadAllNotificationsJson() {}

        @Override
        public StreamEvent.ReadAllNotifications read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.ReadAllNotifications();
        }

        @Override
        public void members(JsonOut json, StreamEvent.ReadAllNotifications value) throws IOException {
            json.text("type", "readAllNotifications");
        }
    }

    static final class StreamEventUnreadNotificationJson extends ObjectType<StreamEvent.UnreadNotification> {

        static final StreamEventUnreadNotificationJson TYPE = new StreamEventUnreadNotificationJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventUnreadNotificationJson() {}

        @Override
        public StreamEvent.UnreadNotification read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Notification body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = NotificationJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.UnreadNotification(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.UnreadNotification value) throws IOException {
            json.member("body", value.body(), NotificationJson.TYPE);
            json.text("type", "unreadNotification");
        }
    }

    static final class StreamEventNotificationFlushedJson extends ObjectType<StreamEvent.NotificationFlushed> {

        static final StreamEventNotificationFlushedJson TYPE = new StreamEventNotificationFlushedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "type");

        private StreamEventNotificationFlushedJson() {}

        @Override
        public StreamEvent.NotificationFlushed read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.NotificationFlushed();
        }

        @Override
        public void members(JsonOut json, StreamEvent.NotificationFlushed value) throws IOException {
            json.text("type", "notificationFlushed");
        }
    }

    static final class StreamEventUnreadAntennaJson extends ObjectType<StreamEvent.UnreadAntenna> {

        static final StreamEventUnreadAntennaJson TYPE = new StreamEventUnreadAntennaJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventUnreadAntennaJson() {}

        @Override
        public StreamEvent.UnreadAntenna read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Antenna body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = AntennaJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.UnreadAntenna(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.UnreadAntenna value) throws IOException {
            json.member("body", value.body(), AntennaJson.TYPE);
            json.text("type", "unreadAntenna");
        }
    }

    static final class StreamEventNewChatMessageJson extends ObjectType<StreamEvent.NewChatMessage> {

        static final StreamEventNewChatMessageJson TYPE = new StreamEventNewChatMessageJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventNewChatMessageJson() {}

        @Override
        public StreamEvent.NewChatMessage read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            ChatMessage body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = ChatMessageJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.NewChatMessage(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.NewChatMessage value) throws IOException {
            json.member("body", value.body(), ChatMessageJson.TYPE);
            json.text("type", "newChatMessage");
        }
    }

    static final class StreamEventReadAllAnnouncementsJson extends ObjectType<StreamEvent.ReadAllAnnouncements> {

        static final StreamEventReadAllAnnouncementsJson TYPE = new StreamEventReadAllAnnouncementsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "type");

        private StreamEventReadAllAnnouncementsJson() {}

        @Override
        public StreamEvent.ReadAllAnnouncements read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.ReadAllAnnouncements();
        }

        @Override
        public void members(JsonOut json, StreamEvent.ReadAllAnnouncements value) throws IOException {
            json.text("type", "readAllAnnouncements");
        }
    }

    static final class StreamEventMyTokenRegeneratedJson extends ObjectType<StreamEvent.MyTokenRegenerated> {

        static final StreamEventMyTokenRegeneratedJson TYPE = new StreamEventMyTokenRegeneratedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "type");

        private StreamEventMyTokenRegeneratedJson() {}

        @Override
        public StreamEvent.MyTokenRegenerated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.MyTokenRegenerated();
        }

        @Override
        public void members(JsonOut json, StreamEvent.MyTokenRegenerated value) throws IOException {
            json.text("type", "myTokenRegenerated");
        }
    }

    static final class StreamEventSigninJson extends ObjectType<StreamEvent.Signin> {

        static final StreamEventSigninJson TYPE = new StreamEventSigninJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventSigninJson() {}

        @Override
        public StreamEvent.Signin read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Signin body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = SigninJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Signin(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Signin value) throws IOException {
            json.member("body", value.body(), SigninJson.TYPE);
            json.text("type", "signin");
        }
    }

    static final class StreamEventRegistryUpdatedJson extends ObjectType<StreamEvent.RegistryUpdated> {

        static final StreamEventRegistryUpdatedJson TYPE = new StreamEventRegistryUpdatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "scope",
                "key",
                "value",
                "type");

        private StreamEventRegistryUpdatedJson() {}

        @Override
        public StreamEvent.RegistryUpdated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<String> scope = null;
            String key = null;
            JsonNode value = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> scope = json.list(Scalars.TEXT);
                    case 1 -> key = json.text();
                    case 2 -> value = json.tree();
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.RegistryUpdated(
                    scope,
                    key,
                    value,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.RegistryUpdated value) throws IOException {
            json.member("scope", value.scope(), ListType.of(Scalars.TEXT));
            json.text("key", value.key());
            json.member("value", value.value(), Scalars.TREE);
            json.text("type", "registryUpdated");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventDriveFileCreatedJson extends ObjectType<StreamEvent.DriveFileCreated> {

        static final StreamEventDriveFileCreatedJson TYPE = new StreamEventDriveFileCreatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventDriveFileCreatedJson() {}

        @Override
        public StreamEvent.DriveFileCreated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            DriveFile body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = DriveFileJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.DriveFileCreated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.DriveFileCreated value) throws IOException {
            json.member("body", value.body(), DriveFileJson.TYPE);
            json.text("type", "driveFileCreated");
        }
    }

    static final class StreamEventReadAntennaJson extends ObjectType<StreamEvent.ReadAntenna> {

        static final StreamEventReadAntennaJson TYPE = new StreamEventReadAntennaJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventReadAntennaJson() {}

        @Override
        public StreamEvent.ReadAntenna read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Antenna body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = AntennaJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.ReadAntenna(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.ReadAntenna value) throws IOException {
            json.member("body", value.body(), AntennaJson.TYPE);
            json.text("type", "readAntenna");
        }
    }

    static final class StreamEventReceiveFollowRequestJson extends ObjectType<StreamEvent.ReceiveFollowRequest> {

        static final StreamEventReceiveFollowRequestJson TYPE = new StreamEventReceiveFollowRequestJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventReceiveFollowRequestJson() {}

        @Override
        public StreamEvent.ReceiveFollowRequest read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            User body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = UserJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.ReceiveFollowRequest(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.ReceiveFollowRequest value) throws IOException {
            json.member("body", value.body(), UserJson.TYPE);
            json.text("type", "receiveFollowRequest");
        }
    }

    static final class StreamEventAnnouncementCreatedJson extends ObjectType<StreamEvent.AnnouncementCreated> {

        static final StreamEventAnnouncementCreatedJson TYPE = new StreamEventAnnouncementCreatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventAnnouncementCreatedJson() {}

        @Override
        public StreamEvent.AnnouncementCreated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            AnnouncementCreated body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = AnnouncementCreatedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.AnnouncementCreated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.AnnouncementCreated value) throws IOException {
            json.member("body", value.body(), AnnouncementCreatedJson.TYPE);
            json.text("type", "announcementCreated");
        }
    }

    static final class StreamEventNoteJson extends ObjectType<StreamEvent.Note> {

        static final StreamEventNoteJson TYPE = new StreamEventNoteJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventNoteJson() {}

        @Override
        public StreamEvent.Note read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Note body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = NoteJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Note(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Note value) throws IOException {
            json.member("body", value.body(), NoteJson.TYPE);
            json.text("type", "note");
        }
    }

    static final class StreamEventFileCreatedJson extends ObjectType<StreamEvent.FileCreated> {

        static final StreamEventFileCreatedJson TYPE = new StreamEventFileCreatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFileCreatedJson() {}

        @Override
        public StreamEvent.FileCreated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            DriveFile body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = DriveFileJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.FileCreated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.FileCreated value) throws IOException {
            json.member("body", value.body(), DriveFileJson.TYPE);
            json.text("type", "fileCreated");
        }
    }

    static final class StreamEventFileDeletedJson extends ObjectType<StreamEvent.FileDeleted> {

        static final StreamEventFileDeletedJson TYPE = new StreamEventFileDeletedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFileDeletedJson() {}

        @Override
        public StreamEvent.FileDeleted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = json.text();
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.FileDeleted(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.FileDeleted value) throws IOException {
            json.text("body", value.body());
            json.text("type", "fileDeleted");
        }
    }

    static final class StreamEventFileUpdatedJson extends ObjectType<StreamEvent.FileUpdated> {

        static final StreamEventFileUpdatedJson TYPE = new StreamEventFileUpdatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFileUpdatedJson() {}

        @Override
        public StreamEvent.FileUpdated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            DriveFile body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = DriveFileJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.FileUpdated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.FileUpdated value) throws IOException {
            json.member("body", value.body(), DriveFileJson.TYPE);
            json.text("type", "fileUpdated");
        }
    }

    static final class StreamEventFolderCreatedJson extends ObjectType<StreamEvent.FolderCreated> {

        static final StreamEventFolderCreatedJson TYPE = new StreamEventFolderCreatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFolderCreatedJson() {}

        @Override
        public StreamEvent.FolderCreated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            DriveFolder body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = DriveFolderJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.FolderCreated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.FolderCreated value) throws IOException {
            json.member("body", value.body(), DriveFolderJson.TYPE);
            json.text("type", "folderCreated");
        }
    }

    static final class StreamEventFolderDeletedJson extends ObjectType<StreamEvent.FolderDeleted> {

        static final StreamEventFolderDeletedJson TYPE = new StreamEventFolderDeletedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFolderDeletedJson() {}

        @Override
        public StreamEvent.FolderDeleted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = json.text();
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.FolderDeleted(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.FolderDeleted value) throws IOException {
            json.text("body", value.body());
            json.text("type", "folderDeleted");
        }
    }

    static final class StreamEventFolderUpdatedJson extends ObjectType<StreamEvent.FolderUpdated> {

        static final StreamEventFolderUpdatedJson TYPE = new StreamEventFolderUpdatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventFolderUpdatedJson() {}

        @Override
        public StreamEvent.FolderUpdated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            DriveFolder body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = DriveFolderJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.FolderUpdated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.FolderUpdated value) throws IOException {
            json.member("body", value.body(), DriveFolderJson.TYPE);
            json.text("type", "folderUpdated");
        }
    }

    static final class StreamEventServerStatsJson extends ObjectType<StreamEvent.ServerStats> {

        static final StreamEventServerStatsJson TYPE = new StreamEventServerStatsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventServerStatsJson() {}

        @Override
        public StreamEvent.ServerStats read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            ServerStats body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = ServerStatsJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.ServerStats(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.ServerStats value) throws IOException {
            json.member("body", value.body(), ServerStatsJson.TYPE);
            json.text("type", "stats");
        }
    }

    static final class StreamEventServerStatsLogJson extends ObjectType<StreamEvent.ServerStatsLog> {

        static final StreamEventServerStatsLogJson TYPE = new StreamEventServerStatsLogJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventServerStatsLogJson() {}

        @Override
        public StreamEvent.ServerStatsLog read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<ServerStats> body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = json.list(ServerStatsJson.TYPE);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.ServerStatsLog(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.ServerStatsLog value) throws IOException {
            json.member("body", value.body(), ListType.of(ServerStatsJson.TYPE));
            json.text("type", "statsLog");
        }
    }

    static final class StreamEventQueueStatsJson extends ObjectType<StreamEvent.QueueStats> {

        static final StreamEventQueueStatsJson TYPE = new StreamEventQueueStatsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventQueueStatsJson() {}

        @Override
        public StreamEvent.QueueStats read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            QueueStats body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = QueueStatsJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.QueueStats(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.QueueStats value) throws IOException {
            json.member("body", value.body(), QueueStatsJson.TYPE);
            json.text("type", "stats");
        }
    }

    static final class StreamEventQueueStatsLogJson extends ObjectType<StreamEvent.QueueStatsLog> {

        static final StreamEventQueueStatsLogJson TYPE = new StreamEventQueueStatsLogJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventQueueStatsLogJson() {}

        @Override
        public StreamEvent.QueueStatsLog read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<QueueStats> body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = json.list(QueueStatsJson.TYPE);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.QueueStatsLog(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.QueueStatsLog value) throws IOException {
            json.member("body", value.body(), ListType.of(QueueStatsJson.TYPE));
            json.text("type", "statsLog");
        }
    }

    static final class StreamEventNewAbuseUserReportJson extends ObjectType<StreamEvent.NewAbuseUserReport> {

        static final StreamEventNewAbuseUserReportJson TYPE = new StreamEventNewAbuseUserReportJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "targetUserId",
                "reporterId",
                "comment",
                "type");

        private StreamEventNewAbuseUserReportJson() {}

        @Override
        public StreamEvent.NewAbuseUserReport read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            String targetUserId = null;
            String reporterId = null;
            String comment = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> targetUserId = json.text();
                    case 2 -> reporterId = json.text();
                    case 3 -> comment = json.text();
                    case 4 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.NewAbuseUserReport(
                    id,
                    targetUserId,
                    reporterId,
                    comment,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.NewAbuseUserReport value) throws IOException {
            json.text("id", value.id());
            json.text("targetUserId", value.targetUserId());
            json.text("reporterId", value.reporterId());
            json.text("comment", value.comment());
            json.text("type", "newAbuseUserReport");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventMatchedJson extends ObjectType<StreamEvent.Matched> {

        static final StreamEventMatchedJson TYPE = new StreamEventMatchedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "game",
                "type");

        private StreamEventMatchedJson() {}

        @Override
        public StreamEvent.Matched read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            ReversiGameDetailed game = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> game = ReversiGameDetailedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.Matched(
                    game,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.Matched value) throws IOException {
            json.member("game", value.game(), ReversiGameDetailedJson.TYPE);
            json.text("type", "matched");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventInvitedJson extends ObjectType<StreamEvent.Invited> {

        static final StreamEventInvitedJson TYPE = new StreamEventInvitedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "user",
                "type");

        private StreamEventInvitedJson() {}

        @Override
        public StreamEvent.Invited read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            User user = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> user = UserJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.Invited(
                    user,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.Invited value) throws IOException {
            json.member("user", value.user(), UserJson.TYPE);
            json.text("type", "invited");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventStartedJson extends ObjectType<StreamEvent.Started> {

        static final StreamEventStartedJson TYPE = new StreamEventStartedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "game",
                "type");

        private StreamEventStartedJson() {}

        @Override
        public StreamEvent.Started read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            ReversiGameDetailed game = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> game = ReversiGameDetailedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.Started(
                    game,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.Started value) throws IOException {
            json.member("game", value.game(), ReversiGameDetailedJson.TYPE);
            json.text("type", "started");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventEndedJson extends ObjectType<StreamEvent.Ended> {

        static final StreamEventEndedJson TYPE = new StreamEventEndedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "winnerId",
                "game",
                "type");

        private StreamEventEndedJson() {}

        @Override
        public StreamEvent.Ended read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String winnerId = null;
            ReversiGameDetailed game = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> winnerId = json.text();
                    case 1 -> game = ReversiGameDetailedJson.TYPE.read(json);
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.Ended(
                    winnerId,
                    game,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.Ended value) throws IOException {
            json.text("winnerId", value.winnerId());
            json.member("game", value.game(), ReversiGameDetailedJson.TYPE);
            json.text("type", "ended");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventCanceledJson extends ObjectType<StreamEvent.Canceled> {

        static final StreamEventCanceledJson TYPE = new StreamEventCanceledJson();
        private static final MemberNames NAMES = MemberNames.of(
                "userId",
                "type");

        private StreamEventCanceledJson() {}

        @Override
        public StreamEvent.Canceled read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String userId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> userId = json.text();
                    case 1 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.Canceled(
                    userId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.Canceled value) throws IOException {
            json.text("userId", value.userId());
            json.text("type", "canceled");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventChangeReadyStatesJson extends ObjectType<StreamEvent.ChangeReadyStates> {

        static final StreamEventChangeReadyStatesJson TYPE = new StreamEventChangeReadyStatesJson();
        private static final MemberNames NAMES = MemberNames.of(
                "user1",
                "user2",
                "type");

        private StreamEventChangeReadyStatesJson() {}

        @Override
        public StreamEvent.ChangeReadyStates read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Boolean user1 = null;
            Boolean user2 = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> user1 = json.flag();
                    case 1 -> user2 = json.flag();
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.ChangeReadyStates(
                    user1,
                    user2,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.ChangeReadyStates value) throws IOException {
            json.member("user1", value.user1(), Scalars.FLAG);
            json.member("user2", value.user2(), Scalars.FLAG);
            json.text("type", "changeReadyStates");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventUpdateSettingsJson extends ObjectType<StreamEvent.UpdateSettings> {

        static final StreamEventUpdateSettingsJson TYPE = new StreamEventUpdateSettingsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "userId",
                "key",
                "value",
                "type");

        private StreamEventUpdateSettingsJson() {}

        @Override
        public StreamEvent.UpdateSettings read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String userId = null;
            JsonNode key = null;
            JsonNode value = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> userId = json.text();
                    case 1 -> key = json.tree();
                    case 2 -> value = json.tree();
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.UpdateSettings(
                    userId,
                    key,
                    value,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.UpdateSettings value) throws IOException {
            json.text("userId", value.userId());
            json.member("key", value.key(), Scalars.TREE);
            json.member("value", value.value(), Scalars.TREE);
            json.text("type", "updateSettings");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventLogJson extends ObjectType<StreamEvent.Log> {

        static final StreamEventLogJson TYPE = new StreamEventLogJson();
        private static final MemberNames NAMES = MemberNames.of(
                "time",
                "player",
                "operation",
                "pos",
                "id",
                "type");

        private StreamEventLogJson() {}

        @Override
        public StreamEvent.Log read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long time = null;
            Boolean player = null;
            String operation = null;
            Long pos = null;
            String id = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> time = json.whole();
                    case 1 -> player = json.flag();
                    case 2 -> operation = json.text();
                    case 3 -> pos = json.whole();
                    case 4 -> id = json.text();
                    case 5 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.Log(
                    time,
                    player,
                    operation,
                    pos,
                    id,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.Log value) throws IOException {
            json.member("time", value.time(), Scalars.WHOLE);
            json.member("player", value.player(), Scalars.FLAG);
            json.text("operation", value.operation());
            json.member("pos", value.pos(), Scalars.WHOLE);
            json.text("id", value.id());
            json.text("type", "log");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventMessageJson extends ObjectType<StreamEvent.Message> {

        static final StreamEventMessageJson TYPE = new StreamEventMessageJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventMessageJson() {}

        @Override
        public StreamEvent.Message read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            ChatMessageLite body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = ChatMessageLiteJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Message(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Message value) throws IOException {
            json.member("body", value.body(), ChatMessageLiteJson.TYPE);
            json.text("type", "message");
        }
    }

    static final class StreamEventDeletedJson extends ObjectType<StreamEvent.Deleted> {

        static final StreamEventDeletedJson TYPE = new StreamEventDeletedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventDeletedJson() {}

        @Override
        public StreamEvent.Deleted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = json.text();
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.Deleted(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.Deleted value) throws IOException {
            json.text("body", value.body());
            json.text("type", "deleted");
        }
    }

    static final class StreamEventReactJson extends ObjectType<StreamEvent.React> {

        static final StreamEventReactJson TYPE = new StreamEventReactJson();
        private static final MemberNames NAMES = MemberNames.of(
                "reaction",
                "user",
                "messageId",
                "type");

        private StreamEventReactJson() {}

        @Override
        public StreamEvent.React read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String reaction = null;
            UserLite user = null;
            String messageId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> reaction = json.text();
                    case 1 -> user = UserLiteJson.TYPE.read(json);
                    case 2 -> messageId = json.text();
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.React(
                    reaction,
                    user,
                    messageId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.React value) throws IOException {
            json.text("reaction", value.reaction());
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("messageId", value.messageId());
            json.text("type", "react");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventUnreactJson extends ObjectType<StreamEvent.Unreact> {

        static final StreamEventUnreactJson TYPE = new StreamEventUnreactJson();
        private static final MemberNames NAMES = MemberNames.of(
                "reaction",
                "user",
                "messageId",
                "type");

        private StreamEventUnreactJson() {}

        @Override
        public StreamEvent.Unreact read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String reaction = null;
            UserLite user = null;
            String messageId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> reaction = json.text();
                    case 1 -> user = UserLiteJson.TYPE.read(json);
                    case 2 -> messageId = json.text();
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new StreamEvent.Unreact(
                    reaction,
                    user,
                    messageId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, StreamEvent.Unreact value) throws IOException {
            json.text("reaction", value.reaction());
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.text("messageId", value.messageId());
            json.text("type", "unreact");
            json.unknown(value.unknown());
        }
    }

    static final class StreamEventNoteUpdatedJson extends ObjectType<StreamEvent.NoteUpdated> {

        static final StreamEventNoteUpdatedJson TYPE = new StreamEventNoteUpdatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventNoteUpdatedJson() {}

        @Override
        public StreamEvent.NoteUpdated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            NoteUpdatedEvent body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = NoteUpdatedEventJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.NoteUpdated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.NoteUpdated value) throws IOException {
            json.member("body", value.body(), NoteUpdatedEventJson.TYPE);
            json.text("type", "noteUpdated");
        }
    }

    static final class StreamEventEmojiAddedJson extends ObjectType<StreamEvent.EmojiAdded> {

        static final StreamEventEmojiAddedJson TYPE = new StreamEventEmojiAddedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventEmojiAddedJson() {}

        @Override
        public StreamEvent.EmojiAdded read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            EmojiAdded body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = EmojiAddedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.EmojiAdded(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.EmojiAdded value) throws IOException {
            json.member("body", value.body(), EmojiAddedJson.TYPE);
            json.text("type", "emojiAdded");
        }
    }

    static final class StreamEventEmojiUpdatedJson extends ObjectType<StreamEvent.EmojiUpdated> {

        static final StreamEventEmojiUpdatedJson TYPE = new StreamEventEmojiUpdatedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventEmojiUpdatedJson() {}

        @Override
        public StreamEvent.EmojiUpdated read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            EmojiUpdated body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = EmojiUpdatedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.EmojiUpdated(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.EmojiUpdated value) throws IOException {
            json.member("body", value.body(), EmojiUpdatedJson.TYPE);
            json.text("type", "emojiUpdated");
        }
    }

    static final class StreamEventEmojiDeletedJson extends ObjectType<StreamEvent.EmojiDeleted> {

        static final StreamEventEmojiDeletedJson TYPE = new StreamEventEmojiDeletedJson();
        private static final MemberNames NAMES = MemberNames.of(
                "body",
                "type");

        private StreamEventEmojiDeletedJson() {}

        @Override
        public StreamEvent.EmojiDeleted read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            EmojiDeleted body = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> body = EmojiDeletedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> json.skip();
                }
            }
            return new StreamEvent.EmojiDeleted(
                    body);
        }

        @Override
        public void members(JsonOut json, StreamEvent.EmojiDeleted value) throws IOException {
            json.member("body", value.body(), EmojiDeletedJson.TYPE);
            json.text("type", "emojiDeleted");
        }
    }
}
