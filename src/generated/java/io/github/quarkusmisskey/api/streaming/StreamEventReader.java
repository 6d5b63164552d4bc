package io.github.quarkusmisskey.api.streaming;

import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

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
import io.github.quarkusmisskey.api.model.ServerStats;
import io.github.quarkusmisskey.api.model.Signin;
import io.github.quarkusmisskey.api.model.User;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** Finds the record for an event. */
@Generated("io.github.quarkusmisskey.generator")
public final class StreamEventReader {

    private StreamEventReader() {}

    /** What an event brings, still to be read. */
    public interface Body {

        <T> T as(Class<T> type) throws IOException;

        <T> List<T> listOf(Class<T> type) throws IOException;
    }

    /** @return null for an event or a channel that is not known */
    public static StreamEvent read(String channel, String type, Body body) throws IOException {
        return switch (channel) {
            case "main" -> ofMain(type, body);
            case "homeTimeline",
                    "localTimeline",
                    "hybridTimeline",
                    "globalTimeline",
                    "userList",
                    "hashtag",
                    "roleTimeline",
                    "antenna",
                    "channel" -> ofHomeTimeline(type, body);
            case "drive" -> ofDrive(type, body);
            case "serverStats" -> ofServerStats(type, body);
            case "queueStats" -> ofQueueStats(type, body);
            case "admin" -> ofAdmin(type, body);
            case "reversi" -> ofReversi(type, body);
            case "reversiGame" -> ofReversiGame(type, body);
            case "chatUser",
                    "chatRoom" -> ofChatUser(type, body);
            default -> null;
        };
    }

    private static StreamEvent ofMain(String type, Body body) throws IOException {
        return switch (type) {
            case "notification" -> new StreamEvent.Notification(body.as(Notification.class));
            case "mention" -> new StreamEvent.Mention(body.as(Note.class));
            case "reply" -> new StreamEvent.Reply(body.as(Note.class));
            case "renote" -> new StreamEvent.Renote(body.as(Note.class));
            case "follow" -> new StreamEvent.Follow(body.as(UserDetailedNotMe.class));
            case "followed" -> new StreamEvent.Followed(body.as(UserDetailed.class));
            case "unfollow" -> new StreamEvent.Unfollow(body.as(UserDetailed.class));
            case "meUpdated" -> new StreamEvent.MeUpdated(body.as(UserDetailed.class));
            case "pageEvent" -> new StreamEvent.PageEvent(body.as(PageEvent.class));
            case "urlUploadFinished" -> body.as(StreamEvent.UrlUploadFinished.class);
            case "readAllNotifications" -> new StreamEvent.ReadAllNotifications();
            case "unreadNotification" -> new StreamEvent.UnreadNotification(body.as(Notification.class));
            case "notificationFlushed" -> new StreamEvent.NotificationFlushed();
            case "unreadAntenna" -> new StreamEvent.UnreadAntenna(body.as(Antenna.class));
            case "newChatMessage" -> new StreamEvent.NewChatMessage(body.as(ChatMessage.class));
            case "readAllAnnouncements" -> new StreamEvent.ReadAllAnnouncements();
            case "myTokenRegenerated" -> new StreamEvent.MyTokenRegenerated();
            case "signin" -> new StreamEvent.Signin(body.as(Signin.class));
            case "registryUpdated" -> body.as(StreamEvent.RegistryUpdated.class);
            case "driveFileCreated" -> new StreamEvent.DriveFileCreated(body.as(DriveFile.class));
            case "readAntenna" -> new StreamEvent.ReadAntenna(body.as(Antenna.class));
            case "receiveFollowRequest" -> new StreamEvent.ReceiveFollowRequest(body.as(User.class));
            case "announcementCreated" -> new StreamEvent.AnnouncementCreated(body.as(AnnouncementCreated.class));
            default -> null;
        };
    }

    private static StreamEvent ofHomeTimeline(String type, Body body) throws IOException {
        return switch (type) {
            case "note" -> new StreamEvent.Note(body.as(Note.class));
            default -> null;
        };
    }

    private static StreamEvent ofDrive(String type, Body body) throws IOException {
        return switch (type) {
            case "fileCreated" -> new StreamEvent.FileCreated(body.as(DriveFile.class));
            case "fileDeleted" -> new StreamEvent.FileDeleted(body.as(String.class));
            case "fileUpdated" -> new StreamEvent.FileUpdated(body.as(DriveFile.class));
            case "folderCreated" -> new StreamEvent.FolderCreated(body.as(DriveFolder.class));
            case "folderDeleted" -> new StreamEvent.FolderDeleted(body.as(String.class));
            case "folderUpdated" -> new StreamEvent.FolderUpdated(body.as(DriveFolder.class));
            default -> null;
        };
    }

    private static StreamEvent ofServerStats(String type, Body body) throws IOException {
        return switch (type) {
            case "stats" -> new StreamEvent.ServerStats(body.as(ServerStats.class));
            case "statsLog" -> new StreamEvent.ServerStatsLog(body.listOf(ServerStats.class));
            default -> null;
        };
    }

    private static StreamEvent ofQueueStats(String type, Body body) throws IOException {
        return switch (type) {
            case "stats" -> new StreamEvent.QueueStats(body.as(QueueStats.class));
            case "statsLog" -> new StreamEvent.QueueStatsLog(body.listOf(QueueStats.class));
            default -> null;
        };
    }

    private static StreamEvent ofAdmin(String type, Body body) throws IOException {
        return switch (type) {
            case "newAbuseUserReport" -> body.as(StreamEvent.NewAbuseUserReport.class);
            default -> null;
        };
    }

    private static StreamEvent ofReversi(String type, Body body) throws IOException {
        return switch (type) {
            case "matched" -> body.as(StreamEvent.Matched.class);
            case "invited" -> body.as(StreamEvent.Invited.class);
            default -> null;
        };
    }

    private static StreamEvent ofReversiGame(String type, Body body) throws IOException {
        return switch (type) {
            case "started" -> body.as(StreamEvent.Started.class);
            case "ended" -> body.as(StreamEvent.Ended.class);
            case "canceled" -> body.as(StreamEvent.Canceled.class);
            case "changeReadyStates" -> body.as(StreamEvent.ChangeReadyStates.class);
            case "updateSettings" -> body.as(StreamEvent.UpdateSettings.class);
            case "log" -> body.as(StreamEvent.Log.class);
            default -> null;
        };
    }

    private static StreamEvent ofChatUser(String type, Body body) throws IOException {
        return switch (type) {
            case "message" -> new StreamEvent.Message(body.as(ChatMessageLite.class));
            case "deleted" -> new StreamEvent.Deleted(body.as(String.class));
            case "react" -> body.as(StreamEvent.React.class);
            case "unreact" -> body.as(StreamEvent.Unreact.class);
            default -> null;
        };
    }

    /** @return null for an event that comes without a channel and is not known */
    public static StreamEvent broadcast(String type, Body body) throws IOException {
        return switch (type) {
            case "noteUpdated" -> new StreamEvent.NoteUpdated(body.as(NoteUpdatedEvent.class));
            case "emojiAdded" -> new StreamEvent.EmojiAdded(body.as(EmojiAdded.class));
            case "emojiUpdated" -> new StreamEvent.EmojiUpdated(body.as(EmojiUpdated.class));
            case "emojiDeleted" -> new StreamEvent.EmojiDeleted(body.as(EmojiDeleted.class));
            case "announcementCreated" -> new StreamEvent.AnnouncementCreated(body.as(AnnouncementCreated.class));
            default -> null;
        };
    }
}
