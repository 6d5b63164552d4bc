package io.github.quarkusmisskey.api.streaming;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A channel of the streaming API, with its parameters. Two are equal if they are the same channel with the same
 * parameters.
 */
@Generated("io.github.quarkusmisskey.generator")
public sealed interface Channel permits
    Channel.Main,
    Channel.HomeTimeline,
    Channel.LocalTimeline,
    Channel.HybridTimeline,
    Channel.GlobalTimeline,
    Channel.UserList,
    Channel.Hashtag,
    Channel.RoleTimeline,
    Channel.Antenna,
    Channel.ChannelValue,
    Channel.Drive,
    Channel.ServerStats,
    Channel.QueueStats,
    Channel.Admin,
    Channel.Reversi,
    Channel.ReversiGame,
    Channel.ChatUser,
    Channel.ChatRoom,
    Channel.Raw {

    /** Its name on the wire. */
    String name();

    /** What it is joined with, without the parameters that are left to the server. */
    Map<String, Object> params();

    /** The channel {@code main}. */
    static Main main() {
        return new Main();
    }

    /** The channel {@code homeTimeline}. */
    static HomeTimeline homeTimeline() {
        return new HomeTimeline(null, null);
    }

    /** The channel {@code localTimeline}. */
    static LocalTimeline localTimeline() {
        return new LocalTimeline(null, null, null);
    }

    /** The channel {@code hybridTimeline}. */
    static HybridTimeline hybridTimeline() {
        return new HybridTimeline(null, null, null);
    }

    /** The channel {@code globalTimeline}. */
    static GlobalTimeline globalTimeline() {
        return new GlobalTimeline(null, null);
    }

    /** The channel {@code userList}. */
    static UserList userList(String listId) {
        return new UserList(listId, null, null);
    }

    /** The channel {@code hashtag}. */
    static Hashtag hashtag(List<List<String>> q) {
        return new Hashtag(q);
    }

    /** The channel {@code roleTimeline}. */
    static RoleTimeline roleTimeline(String roleId) {
        return new RoleTimeline(roleId);
    }

    /** The channel {@code antenna}. */
    static Antenna antenna(String antennaId) {
        return new Antenna(antennaId);
    }

    /** The channel {@code channel}. */
    static ChannelValue channel(String channelId) {
        return new ChannelValue(channelId);
    }

    /** The channel {@code drive}. */
    static Drive drive() {
        return new Drive();
    }

    /** The channel {@code serverStats}. */
    static ServerStats serverStats() {
        return new ServerStats();
    }

    /** The channel {@code queueStats}. */
    static QueueStats queueStats() {
        return new QueueStats();
    }

    /** The channel {@code admin}. */
    static Admin admin() {
        return new Admin();
    }

    /** The channel {@code reversi}. */
    static Reversi reversi() {
        return new Reversi();
    }

    /** The channel {@code reversiGame}. */
    static ReversiGame reversiGame(String gameId) {
        return new ReversiGame(gameId);
    }

    /** The channel {@code chatUser}. */
    static ChatUser chatUser(String otherId) {
        return new ChatUser(otherId);
    }

    /** The channel {@code chatRoom}. */
    static ChatRoom chatRoom(String roomId) {
        return new ChatRoom(roomId);
    }

    /** A channel that only some servers have. */
    static Raw raw(String name, Map<String, Object> params) {
        return new Raw(name, params);
    }

    /**
     * A channel by its name and by parameters as configurations have them, which may all be text.
     *
     * @throws IllegalArgumentException if a parameter is missing, unknown or of the wrong kind; the message says
     *     which
     */
    static Channel of(String name, Map<String, ?> params) {
        ChannelParams given = new ChannelParams(name, params);
        return switch (name) {
            case "main" -> given.all(new Main());
            case "homeTimeline" -> given.all(new HomeTimeline(given.flag("withRenotes"), given.flag("withFiles")));
            case "localTimeline" -> given.all(new LocalTimeline(given.flag("withRenotes"), given.flag("withReplies"), given.flag("withFiles")));
            case "hybridTimeline" -> given.all(new HybridTimeline(given.flag("withRenotes"), given.flag("withReplies"), given.flag("withFiles")));
            case "globalTimeline" -> given.all(new GlobalTimeline(given.flag("withRenotes"), given.flag("withFiles")));
            case "userList" -> given.all(new UserList(given.requiredText("listId"), given.flag("withFiles"), given.flag("withRenotes")));
            case "hashtag" -> given.all(new Hashtag(given.requiredWords("q")));
            case "roleTimeline" -> given.all(new RoleTimeline(given.requiredText("roleId")));
            case "antenna" -> given.all(new Antenna(given.requiredText("antennaId")));
            case "channel" -> given.all(new ChannelValue(given.requiredText("channelId")));
            case "drive" -> given.all(new Drive());
            case "serverStats" -> given.all(new ServerStats());
            case "queueStats" -> given.all(new QueueStats());
            case "admin" -> given.all(new Admin());
            case "reversi" -> given.all(new Reversi());
            case "reversiGame" -> given.all(new ReversiGame(given.requiredText("gameId")));
            case "chatUser" -> given.all(new ChatUser(given.requiredText("otherId")));
            case "chatRoom" -> given.all(new ChatRoom(given.requiredText("roomId")));
            default -> new Raw(name, ChannelParams.copy(params));
        };
    }

    /**
     * The channel {@code main}. Sends {@link StreamEvent.Notification}, {@link StreamEvent.Mention},
     * {@link StreamEvent.Reply}, {@link StreamEvent.Renote}, {@link StreamEvent.Follow},
     * {@link StreamEvent.Followed}, {@link StreamEvent.Unfollow}, {@link StreamEvent.MeUpdated},
     * {@link StreamEvent.PageEvent}, {@link StreamEvent.UrlUploadFinished}, {@link StreamEvent.ReadAllNotifications},
     * {@link StreamEvent.UnreadNotification}, {@link StreamEvent.NotificationFlushed},
     * {@link StreamEvent.UnreadAntenna}, {@link StreamEvent.NewChatMessage},
     * {@link StreamEvent.ReadAllAnnouncements}, {@link StreamEvent.MyTokenRegenerated}, {@link StreamEvent.Signin},
     * {@link StreamEvent.RegistryUpdated}, {@link StreamEvent.DriveFileCreated}, {@link StreamEvent.ReadAntenna},
     * {@link StreamEvent.ReceiveFollowRequest}, {@link StreamEvent.AnnouncementCreated}.
     */
    record Main() implements Channel {

        @Override
        public String name() {
            return "main";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of();
        }
    }

    /**
     * The channel {@code homeTimeline}. Sends {@link StreamEvent.Note}.
     *
     * @param withRenotes null leaves it to the server
     * @param withFiles null leaves it to the server
     */
    record HomeTimeline(Boolean withRenotes, Boolean withFiles) implements Channel {

        /** This channel with another value for {@code withRenotes}. */
        public HomeTimeline withRenotes(boolean withRenotes) {
            return new HomeTimeline(withRenotes, withFiles);
        }

        /** This channel with another value for {@code withFiles}. */
        public HomeTimeline withFiles(boolean withFiles) {
            return new HomeTimeline(withRenotes, withFiles);
        }

        @Override
        public String name() {
            return "homeTimeline";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("withRenotes", withRenotes, "withFiles", withFiles);
        }
    }

    /**
     * The channel {@code localTimeline}. Sends {@link StreamEvent.Note}.
     *
     * @param withRenotes null leaves it to the server
     * @param withReplies null leaves it to the server
     * @param withFiles null leaves it to the server
     */
    record LocalTimeline(Boolean withRenotes, Boolean withReplies, Boolean withFiles) implements Channel {

        /** This channel with another value for {@code withRenotes}. */
        public LocalTimeline withRenotes(boolean withRenotes) {
            return new LocalTimeline(withRenotes, withReplies, withFiles);
        }

        /** This channel with another value for {@code withReplies}. */
        public LocalTimeline withReplies(boolean withReplies) {
            return new LocalTimeline(withRenotes, withReplies, withFiles);
        }

        /** This channel with another value for {@code withFiles}. */
        public LocalTimeline withFiles(boolean withFiles) {
            return new LocalTimeline(withRenotes, withReplies, withFiles);
        }

        @Override
        public String name() {
            return "localTimeline";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("withRenotes", withRenotes, "withReplies", withReplies, "withFiles", withFiles);
        }
    }

    /**
     * The channel {@code hybridTimeline}. Sends {@link StreamEvent.Note}.
     *
     * @param withRenotes null leaves it to the server
     * @param withReplies null leaves it to the server
     * @param withFiles null leaves it to the server
     */
    record HybridTimeline(Boolean withRenotes, Boolean withReplies, Boolean withFiles) implements Channel {

        /** This channel with another value for {@code withRenotes}. */
        public HybridTimeline withRenotes(boolean withRenotes) {
            return new HybridTimeline(withRenotes, withReplies, withFiles);
        }

        /** This channel with another value for {@code withReplies}. */
        public HybridTimeline withReplies(boolean withReplies) {
            return new HybridTimeline(withRenotes, withReplies, withFiles);
        }

        /** This channel with another value for {@code withFiles}. */
        public HybridTimeline withFiles(boolean withFiles) {
            return new HybridTimeline(withRenotes, withReplies, withFiles);
        }

        @Override
        public String name() {
            return "hybridTimeline";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("withRenotes", withRenotes, "withReplies", withReplies, "withFiles", withFiles);
        }
    }

    /**
     * The channel {@code globalTimeline}. Sends {@link StreamEvent.Note}.
     *
     * @param withRenotes null leaves it to the server
     * @param withFiles null leaves it to the server
     */
    record GlobalTimeline(Boolean withRenotes, Boolean withFiles) implements Channel {

        /** This channel with another value for {@code withRenotes}. */
        public GlobalTimeline withRenotes(boolean withRenotes) {
            return new GlobalTimeline(withRenotes, withFiles);
        }

        /** This channel with another value for {@code withFiles}. */
        public GlobalTimeline withFiles(boolean withFiles) {
            return new GlobalTimeline(withRenotes, withFiles);
        }

        @Override
        public String name() {
            return "globalTimeline";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("withRenotes", withRenotes, "withFiles", withFiles);
        }
    }

    /**
     * The channel {@code userList}. Sends {@link StreamEvent.Note}.
     *
     * @param withFiles null leaves it to the server
     * @param withRenotes null leaves it to the server
     */
    record UserList(String listId, Boolean withFiles, Boolean withRenotes) implements Channel {

        public UserList {
            Objects.requireNonNull(listId, "listId");
        }

        /** This channel with another value for {@code withFiles}. */
        public UserList withFiles(boolean withFiles) {
            return new UserList(listId, withFiles, withRenotes);
        }

        /** This channel with another value for {@code withRenotes}. */
        public UserList withRenotes(boolean withRenotes) {
            return new UserList(listId, withFiles, withRenotes);
        }

        @Override
        public String name() {
            return "userList";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("listId", listId, "withFiles", withFiles, "withRenotes", withRenotes);
        }
    }

    /** The channel {@code hashtag}. Sends {@link StreamEvent.Note}. */
    record Hashtag(List<List<String>> q) implements Channel {

        public Hashtag {
            Objects.requireNonNull(q, "q");
        }

        @Override
        public String name() {
            return "hashtag";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("q", q);
        }
    }

    /** The channel {@code roleTimeline}. Sends {@link StreamEvent.Note}. */
    record RoleTimeline(String roleId) implements Channel {

        public RoleTimeline {
            Objects.requireNonNull(roleId, "roleId");
        }

        @Override
        public String name() {
            return "roleTimeline";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("roleId", roleId);
        }
    }

    /** The channel {@code antenna}. Sends {@link StreamEvent.Note}. */
    record Antenna(String antennaId) implements Channel {

        public Antenna {
            Objects.requireNonNull(antennaId, "antennaId");
        }

        @Override
        public String name() {
            return "antenna";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("antennaId", antennaId);
        }
    }

    /** The channel {@code channel}. Sends {@link StreamEvent.Note}. */
    record ChannelValue(String channelId) implements Channel {

        public ChannelValue {
            Objects.requireNonNull(channelId, "channelId");
        }

        @Override
        public String name() {
            return "channel";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("channelId", channelId);
        }
    }

    /**
     * The channel {@code drive}. Sends {@link StreamEvent.FileCreated}, {@link StreamEvent.FileDeleted},
     * {@link StreamEvent.FileUpdated}, {@link StreamEvent.FolderCreated}, {@link StreamEvent.FolderDeleted},
     * {@link StreamEvent.FolderUpdated}.
     */
    record Drive() implements Channel {

        @Override
        public String name() {
            return "drive";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of();
        }
    }

    /** The channel {@code serverStats}. Sends {@link StreamEvent.ServerStats}, {@link StreamEvent.ServerStatsLog}. */
    record ServerStats() implements Channel {

        /** The message {@code requestLog}, to be sent to this channel. */
        public ChannelMessage requestLog(Object id, long length) {
            return new ChannelMessage(this, "requestLog", ChannelParams.of("id", id, "length", length));
        }

        @Override
        public String name() {
            return "serverStats";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of();
        }
    }

    /** The channel {@code queueStats}. Sends {@link StreamEvent.QueueStats}, {@link StreamEvent.QueueStatsLog}. */
    record QueueStats() implements Channel {

        /** The message {@code requestLog}, to be sent to this channel. */
        public ChannelMessage requestLog(Object id, long length) {
            return new ChannelMessage(this, "requestLog", ChannelParams.of("id", id, "length", length));
        }

        @Override
        public String name() {
            return "queueStats";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of();
        }
    }

    /** The channel {@code admin}. Sends {@link StreamEvent.NewAbuseUserReport}. */
    record Admin() implements Channel {

        @Override
        public String name() {
            return "admin";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of();
        }
    }

    /** The channel {@code reversi}. Sends {@link StreamEvent.Matched}, {@link StreamEvent.Invited}. */
    record Reversi() implements Channel {

        @Override
        public String name() {
            return "reversi";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of();
        }
    }

    /**
     * The channel {@code reversiGame}. Sends {@link StreamEvent.Started}, {@link StreamEvent.Ended},
     * {@link StreamEvent.Canceled}, {@link StreamEvent.ChangeReadyStates}, {@link StreamEvent.UpdateSettings},
     * {@link StreamEvent.Log}.
     */
    record ReversiGame(String gameId) implements Channel {

        public ReversiGame {
            Objects.requireNonNull(gameId, "gameId");
        }

        /** The message {@code putStone}, to be sent to this channel. */
        public ChannelMessage putStone(long pos, String id) {
            return new ChannelMessage(this, "putStone", ChannelParams.of("pos", pos, "id", id));
        }

        /** The message {@code ready}, to be sent to this channel. */
        public ChannelMessage ready(boolean body) {
            return new ChannelMessage(this, "ready", body);
        }

        /** The message {@code cancel}, to be sent to this channel. */
        public ChannelMessage cancel() {
            return new ChannelMessage(this, "cancel", null);
        }

        /** The message {@code updateSettings}, to be sent to this channel. */
        public ChannelMessage updateSettings(Object body) {
            return new ChannelMessage(this, "updateSettings", body);
        }

        /** The message {@code claimTimeIsUp}, to be sent to this channel. */
        public ChannelMessage claimTimeIsUp() {
            return new ChannelMessage(this, "claimTimeIsUp", null);
        }

        @Override
        public String name() {
            return "reversiGame";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("gameId", gameId);
        }
    }

    /**
     * The channel {@code chatUser}. Sends {@link StreamEvent.Message}, {@link StreamEvent.Deleted},
     * {@link StreamEvent.React}, {@link StreamEvent.Unreact}.
     */
    record ChatUser(String otherId) implements Channel {

        public ChatUser {
            Objects.requireNonNull(otherId, "otherId");
        }

        /** The message {@code read}, to be sent to this channel. */
        public ChannelMessage read(String id) {
            return new ChannelMessage(this, "read", ChannelParams.of("id", id));
        }

        @Override
        public String name() {
            return "chatUser";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("otherId", otherId);
        }
    }

    /**
     * The channel {@code chatRoom}. Sends {@link StreamEvent.Message}, {@link StreamEvent.Deleted},
     * {@link StreamEvent.React}, {@link StreamEvent.Unreact}.
     */
    record ChatRoom(String roomId) implements Channel {

        public ChatRoom {
            Objects.requireNonNull(roomId, "roomId");
        }

        /** The message {@code read}, to be sent to this channel. */
        public ChannelMessage read(String id) {
            return new ChannelMessage(this, "read", ChannelParams.of("id", id));
        }

        @Override
        public String name() {
            return "chatRoom";
        }

        @Override
        public Map<String, Object> params() {
            return ChannelParams.of("roomId", roomId);
        }
    }

    /** A channel that only some servers have. Its events are {@link StreamEvent.Unknown}: JSON, whatever their type. */
    record Raw(String name, Map<String, Object> params) implements Channel {

        public Raw {
            Objects.requireNonNull(name, "name");
            params = ChannelParams.copy(params);
        }

        /**
         * A message to be sent to this channel.
         *
         * @param body what Jackson can write; may be null
         */
        public ChannelMessage message(String type, Object body) {
            return new ChannelMessage(this, type, body);
        }
    }
}
