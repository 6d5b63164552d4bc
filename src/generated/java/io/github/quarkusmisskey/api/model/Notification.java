package io.github.quarkusmisskey.api.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/** The schema {@code Notification}. The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = Notification.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Notification.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Notification.Mention.class, name = "mention"),
    @JsonSubTypes.Type(value = Notification.Reply.class, name = "reply"),
    @JsonSubTypes.Type(value = Notification.Renote.class, name = "renote"),
    @JsonSubTypes.Type(value = Notification.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Notification.Reaction.class, name = "reaction"),
    @JsonSubTypes.Type(value = Notification.PollEnded.class, name = "pollEnded"),
    @JsonSubTypes.Type(value = Notification.ScheduledNotePosted.class, name = "scheduledNotePosted"),
    @JsonSubTypes.Type(value = Notification.ScheduledNotePostFailed.class, name = "scheduledNotePostFailed"),
    @JsonSubTypes.Type(value = Notification.Follow.class, name = "follow"),
    @JsonSubTypes.Type(value = Notification.ReceiveFollowRequest.class, name = "receiveFollowRequest"),
    @JsonSubTypes.Type(value = Notification.FollowRequestAccepted.class, name = "followRequestAccepted"),
    @JsonSubTypes.Type(value = Notification.RoleAssigned.class, name = "roleAssigned"),
    @JsonSubTypes.Type(value = Notification.ChatRoomInvitationReceived.class, name = "chatRoomInvitationReceived"),
    @JsonSubTypes.Type(value = Notification.AchievementEarned.class, name = "achievementEarned"),
    @JsonSubTypes.Type(value = Notification.ExportCompleted.class, name = "exportCompleted"),
    @JsonSubTypes.Type(value = Notification.Login.class, name = "login"),
    @JsonSubTypes.Type(value = Notification.CreateToken.class, name = "createToken"),
    @JsonSubTypes.Type(value = Notification.App.class, name = "app"),
    @JsonSubTypes.Type(value = Notification.ReactionGrouped.class, name = "reaction:grouped"),
    @JsonSubTypes.Type(value = Notification.RenoteGrouped.class, name = "renote:grouped"),
    @JsonSubTypes.Type(value = Notification.Test.class, name = "test"),
})
public sealed interface Notification permits
    Notification.Note,
    Notification.Mention,
    Notification.Reply,
    Notification.Renote,
    Notification.Quote,
    Notification.Reaction,
    Notification.PollEnded,
    Notification.ScheduledNotePosted,
    Notification.ScheduledNotePostFailed,
    Notification.Follow,
    Notification.ReceiveFollowRequest,
    Notification.FollowRequestAccepted,
    Notification.RoleAssigned,
    Notification.ChatRoomInvitationReceived,
    Notification.AchievementEarned,
    Notification.ExportCompleted,
    Notification.Login,
    Notification.CreateToken,
    Notification.App,
    Notification.ReactionGrouped,
    Notification.RenoteGrouped,
    Notification.Test,
    Notification.Unknown {

    /** What tells the variants apart. */
    String type();

    /** The member {@code id}, which every variant has. */
    String id();

    /** The member {@code createdAt}, which every variant has. */
    Instant createdAt();

    /**
     * A variant that this version does not know, with all that the server sent.
     *
     * @param json what the server sent
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    record Unknown(@JsonValue JsonNode json) implements Notification {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown that && Objects.equals(json, that.json);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(json);
        }

        @Override
        public String type() {
            return json.path("type").textValue();
        }

        @Override
        public String id() {
            return json.path("id").textValue();
        }

        @Override
        public Instant createdAt() {
            try {
                return Instant.parse(json.path("createdAt").asText());
            } catch (DateTimeException unreadable) {
                return null;
            }
        }
    }

    /**
     * {@code type} is {@code note}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Note(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            io.github.quarkusmisskey.api.model.Note note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Note {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Note(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                io.github.quarkusmisskey.api.model.Note note) {
            this(id, createdAt, user, userId, note, null);
        }

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
                    "id,createdAt,user,userId,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, note, unknown};
        }
    }

    /**
     * {@code type} is {@code mention}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Mention(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            io.github.quarkusmisskey.api.model.Note note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Mention {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Mention(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                io.github.quarkusmisskey.api.model.Note note) {
            this(id, createdAt, user, userId, note, null);
        }

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
                    "id,createdAt,user,userId,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, note, unknown};
        }
    }

    /**
     * {@code type} is {@code reply}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Reply(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            io.github.quarkusmisskey.api.model.Note note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Reply {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Reply(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                io.github.quarkusmisskey.api.model.Note note) {
            this(id, createdAt, user, userId, note, null);
        }

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
                    "id,createdAt,user,userId,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, note, unknown};
        }
    }

    /**
     * {@code type} is {@code renote}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Renote(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            io.github.quarkusmisskey.api.model.Note note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Renote {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Renote(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                io.github.quarkusmisskey.api.model.Note note) {
            this(id, createdAt, user, userId, note, null);
        }

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
                    "id,createdAt,user,userId,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, note, unknown};
        }
    }

    /**
     * {@code type} is {@code quote}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Quote(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            io.github.quarkusmisskey.api.model.Note note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Quote {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Quote(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                io.github.quarkusmisskey.api.model.Note note) {
            this(id, createdAt, user, userId, note, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "quote";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Quote that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Quote",
                    "id,createdAt,user,userId,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, note, unknown};
        }
    }

    /**
     * {@code type} is {@code reaction}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Reaction(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            io.github.quarkusmisskey.api.model.Note note,
            String reaction,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Reaction {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Reaction(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                io.github.quarkusmisskey.api.model.Note note,
                String reaction) {
            this(id, createdAt, user, userId, note, reaction, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "reaction";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Reaction that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Reaction",
                    "id,createdAt,user,userId,note,reaction,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, note, reaction, unknown};
        }
    }

    /**
     * {@code type} is {@code pollEnded}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record PollEnded(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            io.github.quarkusmisskey.api.model.Note note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public PollEnded {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public PollEnded(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                io.github.quarkusmisskey.api.model.Note note) {
            this(id, createdAt, user, userId, note, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "pollEnded";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PollEnded that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "PollEnded",
                    "id,createdAt,user,userId,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, note, unknown};
        }
    }

    /**
     * {@code type} is {@code scheduledNotePosted}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record ScheduledNotePosted(
            String id,
            Instant createdAt,
            io.github.quarkusmisskey.api.model.Note note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public ScheduledNotePosted {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public ScheduledNotePosted(
                String id,
                Instant createdAt,
                io.github.quarkusmisskey.api.model.Note note) {
            this(id, createdAt, note, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "scheduledNotePosted";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ScheduledNotePosted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ScheduledNotePosted",
                    "id,createdAt,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, note, unknown};
        }
    }

    /**
     * {@code type} is {@code scheduledNotePostFailed}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record ScheduledNotePostFailed(
            String id,
            Instant createdAt,
            NoteDraft noteDraft,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public ScheduledNotePostFailed {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public ScheduledNotePostFailed(String id, Instant createdAt, NoteDraft noteDraft) {
            this(id, createdAt, noteDraft, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "scheduledNotePostFailed";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ScheduledNotePostFailed that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ScheduledNotePostFailed",
                    "id,createdAt,noteDraft,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, noteDraft, unknown};
        }
    }

    /**
     * {@code type} is {@code follow}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Follow(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Follow {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Follow(String id, Instant createdAt, UserLite user, String userId) {
            this(id, createdAt, user, userId, null);
        }

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
                    "id,createdAt,user,userId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, unknown};
        }
    }

    /**
     * {@code type} is {@code receiveFollowRequest}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record ReceiveFollowRequest(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public ReceiveFollowRequest {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public ReceiveFollowRequest(String id, Instant createdAt, UserLite user, String userId) {
            this(id, createdAt, user, userId, null);
        }

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
                    "id,createdAt,user,userId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, unknown};
        }
    }

    /**
     * {@code type} is {@code followRequestAccepted}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record FollowRequestAccepted(
            String id,
            Instant createdAt,
            UserLite user,
            String userId,
            String message,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public FollowRequestAccepted {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public FollowRequestAccepted(
                String id,
                Instant createdAt,
                UserLite user,
                String userId,
                String message) {
            this(id, createdAt, user, userId, message, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "followRequestAccepted";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FollowRequestAccepted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "FollowRequestAccepted",
                    "id,createdAt,user,userId,message,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, user, userId, message, unknown};
        }
    }

    /**
     * {@code type} is {@code roleAssigned}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record RoleAssigned(
            String id,
            Instant createdAt,
            Role role,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public RoleAssigned {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public RoleAssigned(String id, Instant createdAt, Role role) {
            this(id, createdAt, role, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "roleAssigned";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RoleAssigned that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "RoleAssigned",
                    "id,createdAt,role,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, role, unknown};
        }
    }

    /**
     * {@code type} is {@code chatRoomInvitationReceived}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record ChatRoomInvitationReceived(
            String id,
            Instant createdAt,
            ChatRoomInvitation invitation,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public ChatRoomInvitationReceived {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public ChatRoomInvitationReceived(String id, Instant createdAt, ChatRoomInvitation invitation) {
            this(id, createdAt, invitation, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "chatRoomInvitationReceived";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ChatRoomInvitationReceived that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ChatRoomInvitationReceived",
                    "id,createdAt,invitation,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, invitation, unknown};
        }
    }

    /**
     * {@code type} is {@code achievementEarned}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record AchievementEarned(
            String id,
            Instant createdAt,
            AchievementName achievement,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public AchievementEarned {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public AchievementEarned(String id, Instant createdAt, AchievementName achievement) {
            this(id, createdAt, achievement, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "achievementEarned";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AchievementEarned that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "AchievementEarned",
                    "id,createdAt,achievement,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, achievement, unknown};
        }
    }

    /**
     * {@code type} is {@code exportCompleted}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record ExportCompleted(
            String id,
            Instant createdAt,
            ExportCompleted.ExportedEntity exportedEntity,
            String fileId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public ExportCompleted {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public ExportCompleted(
                String id,
                Instant createdAt,
                ExportCompleted.ExportedEntity exportedEntity,
                String fileId) {
            this(id, createdAt, exportedEntity, fileId, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "exportCompleted";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ExportCompleted that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ExportCompleted",
                    "id,createdAt,exportedEntity,fileId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, exportedEntity, fileId, unknown};
        }

        /**
         * One of the constants, or any other word: servers may know more. Those keep their text and equal no
         * constant.
         *
         * @param value the word on the wire
         */
        public record ExportedEntity(@JsonValue String value) {

            public static final ExportedEntity ANTENNA = new ExportedEntity("antenna");
            public static final ExportedEntity BLOCKING = new ExportedEntity("blocking");
            public static final ExportedEntity CLIP = new ExportedEntity("clip");
            public static final ExportedEntity CUSTOM_EMOJI = new ExportedEntity("customEmoji");
            public static final ExportedEntity FAVORITE = new ExportedEntity("favorite");
            public static final ExportedEntity FOLLOWING = new ExportedEntity("following");
            public static final ExportedEntity MUTING = new ExportedEntity("muting");
            public static final ExportedEntity NOTE = new ExportedEntity("note");
            public static final ExportedEntity USER_LIST = new ExportedEntity("userList");

            @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
            public ExportedEntity {}

            @Override
            public boolean equals(Object other) {
                return other instanceof ExportedEntity that && Objects.equals(value, that.value);
            }

            @Override
            public int hashCode() {
                return Objects.hashCode(value);
            }

            @Override
            public String toString() {
                return value;
            }
        }
    }

    /**
     * {@code type} is {@code login}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Login(
            String id,
            Instant createdAt,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Login {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Login(String id, Instant createdAt) {
            this(id, createdAt, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "login";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Login that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Login",
                    "id,createdAt,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, unknown};
        }
    }

    /**
     * {@code type} is {@code createToken}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record CreateToken(
            String id,
            Instant createdAt,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public CreateToken {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public CreateToken(String id, Instant createdAt) {
            this(id, createdAt, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "createToken";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CreateToken that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "CreateToken",
                    "id,createdAt,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, unknown};
        }
    }

    /**
     * {@code type} is {@code app}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record App(
            String id,
            Instant createdAt,
            String body,
            String header,
            String icon,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public App {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public App(String id, Instant createdAt, String body, String header, String icon) {
            this(id, createdAt, body, header, icon, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "app";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof App that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "App",
                    "id,createdAt,body,header,icon,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, body, header, icon, unknown};
        }
    }

    /**
     * {@code type} is {@code reaction:grouped}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record ReactionGrouped(
            String id,
            Instant createdAt,
            io.github.quarkusmisskey.api.model.Note note,
            List<ReactionGrouped.Reaction> reactions,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public ReactionGrouped {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public ReactionGrouped(
                String id,
                Instant createdAt,
                io.github.quarkusmisskey.api.model.Note note,
                List<ReactionGrouped.Reaction> reactions) {
            this(id, createdAt, note, reactions, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "reaction:grouped";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ReactionGrouped that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ReactionGrouped",
                    "id,createdAt,note,reactions,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, note, reactions, unknown};
        }

        /**
         * An object that {@link ReactionGrouped} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Reaction(
                UserLite user,
                String reaction,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public Reaction {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public Reaction(UserLite user, String reaction) {
                this(user, reaction, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Reaction that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "Reaction",
                        "user,reaction,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {user, reaction, unknown};
            }
        }
    }

    /**
     * {@code type} is {@code renote:grouped}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record RenoteGrouped(
            String id,
            Instant createdAt,
            io.github.quarkusmisskey.api.model.Note note,
            List<UserLite> users,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public RenoteGrouped {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public RenoteGrouped(
                String id,
                Instant createdAt,
                io.github.quarkusmisskey.api.model.Note note,
                List<UserLite> users) {
            this(id, createdAt, note, users, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "renote:grouped";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RenoteGrouped that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "RenoteGrouped",
                    "id,createdAt,note,users,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, note, users, unknown};
        }
    }

    /**
     * {@code type} is {@code test}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Test(
            String id,
            Instant createdAt,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements Notification {

        public Test {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Test(String id, Instant createdAt) {
            this(id, createdAt, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "test";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Test that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Test",
                    "id,createdAt,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, createdAt, unknown};
        }
    }
}
