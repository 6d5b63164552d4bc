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
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "userId",
            "user",
            "roomId",
            "room");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> userId = json.text();
                case 3 -> user = UserLiteJson.TYPE.read(json);
                case 4 -> roomId = json.text();
                case 5 -> room = ChatRoomJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
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
