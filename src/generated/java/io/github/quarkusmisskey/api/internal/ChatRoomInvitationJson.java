package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChatRoom;
import io.github.quarkusmisskey.api.model.ChatRoomInvitation;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ChatRoomInvitation}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomInvitationJson extends ObjectType<ChatRoomInvitation> {

    static final ChatRoomInvitationJson TYPE = new ChatRoomInvitationJson();

    private ChatRoomInvitationJson() {}

    @Override
    public ChatRoomInvitation read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String userId = null;
        UserLite user = null;
        String roomId = null;
        ChatRoom room = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                case "roomId" -> roomId = json.text();
                case "room" -> room = ChatRoomJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new ChatRoomInvitation(
                id,
                createdAt,
                userId,
                user,
                roomId,
                room,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChatRoomInvitation value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("roomId", value.roomId());
        json.member("room", value.room(), ChatRoomJson.TYPE);
        json.unknown(value.unknown());
    }
}
