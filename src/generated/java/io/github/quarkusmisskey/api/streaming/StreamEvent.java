package io.github.quarkusmisskey.api.streaming;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.EventJson;
import io.github.quarkusmisskey.api.model.Antenna;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.ChatMessageLite;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.DriveFolder;
import io.github.quarkusmisskey.api.model.NoteUpdatedEvent;
import io.github.quarkusmisskey.api.model.ReversiGameDetailed;
import io.github.quarkusmisskey.api.model.User;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.github.quarkusmisskey.api.model.UserLite;

/**
 * An event of the streaming API, or a {@link Gap} where some are missing. Any event that this version does not know,
 * or cannot read, is an {@link Unknown}.
 */
@Generated("io.github.quarkusmisskey.generator")
public sealed interface StreamEvent permits
    Gap,
    StreamEvent.Notification,
    StreamEvent.Mention,
    StreamEvent.Reply,
    StreamEvent.Renote,
    StreamEvent.Follow,
    StreamEvent.Followed,
    StreamEvent.Unfollow,
    StreamEvent.MeUpdated,
    StreamEvent.PageEvent,
    StreamEvent.UrlUploadFinished,
    StreamEvent.ReadAllNotifications,
    StreamEvent.UnreadNotification,
    StreamEvent.NotificationFlushed,
    StreamEvent.UnreadAntenna,
    StreamEvent.NewChatMessage,
    StreamEvent.ReadAllAnnouncements,
    StreamEvent.MyTokenRegenerated,
    StreamEvent.Signin,
    StreamEvent.RegistryUpdated,
    StreamEvent.DriveFileCreated,
    StreamEvent.ReadAntenna,
    StreamEvent.ReceiveFollowRequest,
    StreamEvent.AnnouncementCreated,
    StreamEvent.Note,
    StreamEvent.FileCreated,
    StreamEvent.FileDeleted,
    StreamEvent.FileUpdated,
    StreamEvent.FolderCreated,
    StreamEvent.FolderDeleted,
    StreamEvent.FolderUpdated,
    StreamEvent.ServerStats,
    StreamEvent.ServerStatsLog,
    StreamEvent.QueueStats,
    StreamEvent.QueueStatsLog,
    StreamEvent.NewAbuseUserReport,
    StreamEvent.Matched,
    StreamEvent.Invited,
    StreamEvent.Started,
    StreamEvent.Ended,
    StreamEvent.Canceled,
    StreamEvent.ChangeReadyStates,
    StreamEvent.UpdateSettings,
    StreamEvent.Log,
    StreamEvent.Message,
    StreamEvent.Deleted,
    StreamEvent.React,
    StreamEvent.Unreact,
    StreamEvent.NoteUpdated,
    StreamEvent.EmojiAdded,
    StreamEvent.EmojiUpdated,
    StreamEvent.EmojiDeleted,
    StreamEvent.Unknown {

    /** The event's name on the wire. */
    String type();

    /**
     * What the event brings as JSON, also the members that its records do not know. Written anew by each call.
     * Without what could not be read and members that are null; a raw channel keeps those.
     *
     * @return a null node for an event that brings nothing, and for a {@link Gap}
     */
    default JsonNode json() {
        return EventJson.of(this);
    }

    /**
     * An event with all that the server sent.
     *
     * @param type its name on the wire
     * @param body what it brings; never null
     */
    record Unknown(String type, JsonNode body) implements StreamEvent {

        @Override
        public JsonNode json() {
            return body;
        }
    }

    /** The event {@code notification}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Notification(io.github.quarkusmisskey.api.model.Notification body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "notification";
        }
    }

    /** The event {@code mention}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Mention(io.github.quarkusmisskey.api.model.Note body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "mention";
        }
    }

    /** The event {@code reply}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Reply(io.github.quarkusmisskey.api.model.Note body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "reply";
        }
    }

    /** The event {@code renote}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Renote(io.github.quarkusmisskey.api.model.Note body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "renote";
        }
    }

    /** The event {@code follow}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Follow(UserDetailedNotMe body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "follow";
        }
    }

    /** The event {@code followed}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Followed(UserDetailed body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "followed";
        }
    }

    /** The event {@code unfollow}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Unfollow(UserDetailed body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "unfollow";
        }
    }

    /** The event {@code meUpdated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record MeUpdated(UserDetailed body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "meUpdated";
        }
    }

    /** The event {@code pageEvent}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record PageEvent(io.github.quarkusmisskey.api.model.PageEvent body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "pageEvent";
        }
    }

    /**
     * The event {@code urlUploadFinished}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record UrlUploadFinished(
            String marker,
            DriveFile file,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public UrlUploadFinished {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public UrlUploadFinished(String marker, DriveFile file) {
            this(marker, file, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "urlUploadFinished";
        }
    }

    /** The event {@code readAllNotifications}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record ReadAllNotifications() implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "readAllNotifications";
        }
    }

    /** The event {@code unreadNotification}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record UnreadNotification(
            io.github.quarkusmisskey.api.model.Notification body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "unreadNotification";
        }
    }

    /** The event {@code notificationFlushed}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record NotificationFlushed() implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "notificationFlushed";
        }
    }

    /** The event {@code unreadAntenna}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record UnreadAntenna(Antenna body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "unreadAntenna";
        }
    }

    /** The event {@code newChatMessage}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record NewChatMessage(ChatMessage body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "newChatMessage";
        }
    }

    /** The event {@code readAllAnnouncements}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record ReadAllAnnouncements() implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "readAllAnnouncements";
        }
    }

    /** The event {@code myTokenRegenerated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record MyTokenRegenerated() implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "myTokenRegenerated";
        }
    }

    /** The event {@code signin}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Signin(io.github.quarkusmisskey.api.model.Signin body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "signin";
        }
    }

    /**
     * The event {@code registryUpdated}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record RegistryUpdated(
            List<String> scope,
            String key,
            JsonNode value,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public RegistryUpdated {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public RegistryUpdated(List<String> scope, String key, JsonNode value) {
            this(scope, key, value, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "registryUpdated";
        }
    }

    /** The event {@code driveFileCreated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record DriveFileCreated(DriveFile body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "driveFileCreated";
        }
    }

    /** The event {@code readAntenna}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record ReadAntenna(Antenna body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "readAntenna";
        }
    }

    /** The event {@code receiveFollowRequest}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record ReceiveFollowRequest(User body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "receiveFollowRequest";
        }
    }

    /** The event {@code announcementCreated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record AnnouncementCreated(
            io.github.quarkusmisskey.api.model.AnnouncementCreated body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "announcementCreated";
        }
    }

    /** The event {@code note}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Note(io.github.quarkusmisskey.api.model.Note body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "note";
        }
    }

    /** The event {@code fileCreated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record FileCreated(DriveFile body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "fileCreated";
        }
    }

    /** The event {@code fileDeleted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record FileDeleted(String body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "fileDeleted";
        }
    }

    /** The event {@code fileUpdated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record FileUpdated(DriveFile body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "fileUpdated";
        }
    }

    /** The event {@code folderCreated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record FolderCreated(DriveFolder body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "folderCreated";
        }
    }

    /** The event {@code folderDeleted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record FolderDeleted(String body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "folderDeleted";
        }
    }

    /** The event {@code folderUpdated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record FolderUpdated(DriveFolder body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "folderUpdated";
        }
    }

    /** The event {@code stats}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record ServerStats(io.github.quarkusmisskey.api.model.ServerStats body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "stats";
        }
    }

    /** The event {@code statsLog}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record ServerStatsLog(
            List<io.github.quarkusmisskey.api.model.ServerStats> body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "statsLog";
        }
    }

    /** The event {@code stats}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record QueueStats(io.github.quarkusmisskey.api.model.QueueStats body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "stats";
        }
    }

    /** The event {@code statsLog}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record QueueStatsLog(List<io.github.quarkusmisskey.api.model.QueueStats> body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "statsLog";
        }
    }

    /**
     * The event {@code newAbuseUserReport}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record NewAbuseUserReport(
            String id,
            String targetUserId,
            String reporterId,
            String comment,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public NewAbuseUserReport {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public NewAbuseUserReport(String id, String targetUserId, String reporterId, String comment) {
            this(id, targetUserId, reporterId, comment, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "newAbuseUserReport";
        }
    }

    /**
     * The event {@code matched}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Matched(
            ReversiGameDetailed game,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public Matched {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Matched(ReversiGameDetailed game) {
            this(game, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "matched";
        }
    }

    /**
     * The event {@code invited}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Invited(
            User user,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public Invited {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Invited(User user) {
            this(user, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "invited";
        }
    }

    /**
     * The event {@code started}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Started(
            ReversiGameDetailed game,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public Started {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Started(ReversiGameDetailed game) {
            this(game, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "started";
        }
    }

    /**
     * The event {@code ended}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Ended(
            String winnerId,
            ReversiGameDetailed game,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public Ended {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Ended(String winnerId, ReversiGameDetailed game) {
            this(winnerId, game, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "ended";
        }
    }

    /**
     * The event {@code canceled}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Canceled(
            String userId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public Canceled {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Canceled(String userId) {
            this(userId, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "canceled";
        }
    }

    /**
     * The event {@code changeReadyStates}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record ChangeReadyStates(
            Boolean user1,
            Boolean user2,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public ChangeReadyStates {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public ChangeReadyStates(Boolean user1, Boolean user2) {
            this(user1, user2, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "changeReadyStates";
        }
    }

    /**
     * The event {@code updateSettings}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record UpdateSettings(
            String userId,
            JsonNode key,
            JsonNode value,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public UpdateSettings {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public UpdateSettings(String userId, JsonNode key, JsonNode value) {
            this(userId, key, value, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "updateSettings";
        }
    }

    /**
     * The event {@code log}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Log(
            Long time,
            Boolean player,
            String operation,
            Long pos,
            String id,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public Log {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Log(Long time, Boolean player, String operation, Long pos, String id) {
            this(time, player, operation, pos, id, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "log";
        }
    }

    /** The event {@code message}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Message(ChatMessageLite body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "message";
        }
    }

    /** The event {@code deleted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Deleted(String body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "deleted";
        }
    }

    /**
     * The event {@code react}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record React(
            String reaction,
            UserLite user,
            String messageId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public React {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public React(String reaction, UserLite user, String messageId) {
            this(reaction, user, messageId, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "react";
        }
    }

    /**
     * The event {@code unreact}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Unreact(
            String reaction,
            UserLite user,
            String messageId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements StreamEvent {

        public Unreact {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Unreact(String reaction, UserLite user, String messageId) {
            this(reaction, user, messageId, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "unreact";
        }
    }

    /** The event {@code noteUpdated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record NoteUpdated(NoteUpdatedEvent body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "noteUpdated";
        }
    }

    /** The event {@code emojiAdded}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record EmojiAdded(io.github.quarkusmisskey.api.model.EmojiAdded body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "emojiAdded";
        }
    }

    /** The event {@code emojiUpdated}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record EmojiUpdated(io.github.quarkusmisskey.api.model.EmojiUpdated body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "emojiUpdated";
        }
    }

    /** The event {@code emojiDeleted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record EmojiDeleted(io.github.quarkusmisskey.api.model.EmojiDeleted body) implements StreamEvent {

        @Override
        @JsonProperty("type")
        public String type() {
            return "emojiDeleted";
        }
    }
}
