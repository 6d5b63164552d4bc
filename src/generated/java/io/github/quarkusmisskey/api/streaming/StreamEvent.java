package io.github.quarkusmisskey.api.streaming;

import java.util.Arrays;
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
import io.github.quarkusmisskey.api.internal.text.Components;
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Notification that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Notification",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Mention that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Mention",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Reply that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Reply",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Renote that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Renote",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Follow that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Follow",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Followed that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Followed",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Unfollow that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Unfollow",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof MeUpdated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "MeUpdated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof PageEvent that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "PageEvent",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof UrlUploadFinished that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "UrlUploadFinished",
                    "marker,file,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {marker, file, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof ReadAllNotifications that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ReadAllNotifications",
                    "",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof UnreadNotification that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "UnreadNotification",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof NotificationFlushed that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "NotificationFlushed",
                    "",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof UnreadAntenna that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "UnreadAntenna",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof NewChatMessage that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "NewChatMessage",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof ReadAllAnnouncements that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ReadAllAnnouncements",
                    "",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof MyTokenRegenerated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "MyTokenRegenerated",
                    "",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Signin that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Signin",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof RegistryUpdated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "RegistryUpdated",
                    "scope,key,value,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {scope, key, value, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof DriveFileCreated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "DriveFileCreated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof ReadAntenna that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ReadAntenna",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof ReceiveFollowRequest that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ReceiveFollowRequest",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof AnnouncementCreated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "AnnouncementCreated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Note that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Note",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof FileCreated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FileCreated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof FileDeleted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FileDeleted",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof FileUpdated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FileUpdated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof FolderCreated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FolderCreated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof FolderDeleted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FolderDeleted",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof FolderUpdated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FolderUpdated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof ServerStats that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ServerStats",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof ServerStatsLog that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ServerStatsLog",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof QueueStats that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "QueueStats",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof QueueStatsLog that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "QueueStatsLog",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof NewAbuseUserReport that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "NewAbuseUserReport",
                    "id,targetUserId,reporterId,comment,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, targetUserId, reporterId, comment, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Matched that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Matched",
                    "game,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {game, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Invited that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Invited",
                    "user,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {user, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Started that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Started",
                    "game,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {game, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Ended that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Ended",
                    "winnerId,game,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {winnerId, game, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Canceled that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Canceled",
                    "userId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {userId, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof ChangeReadyStates that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ChangeReadyStates",
                    "user1,user2,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {user1, user2, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof UpdateSettings that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "UpdateSettings",
                    "userId,key,value,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {userId, key, value, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Log that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Log",
                    "time,player,operation,pos,id,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {time, player, operation, pos, id, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Message that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Message",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Deleted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Deleted",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof React that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "React",
                    "reaction,user,messageId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {reaction, user, messageId, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Unreact that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Unreact",
                    "reaction,user,messageId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {reaction, user, messageId, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof NoteUpdated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "NoteUpdated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof EmojiAdded that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "EmojiAdded",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof EmojiUpdated that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "EmojiUpdated",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof EmojiDeleted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "EmojiDeleted",
                    "body",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {body};
        }
    }
}
