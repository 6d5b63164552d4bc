package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChatRoom;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ChatRoom}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomJson extends ObjectType<ChatRoom> {

    static final ChatRoomJson TYPE = new ChatRoomJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "ownerId",
            "owner",
            "name",
            "description",
            "isMuted",
            "invitationExists");

    private ChatRoomJson() {}

    @Override
    public ChatRoom read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String ownerId = null;
        UserLite owner = null;
        String name = null;
        String description = null;
        Boolean isMuted = null;
        Boolean invitationExists = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> ownerId = json.text();
                case 3 -> owner = UserLiteJson.TYPE.read(json);
                case 4 -> name = json.text();
                case 5 -> description = json.text();
                case 6 -> isMuted = json.flag();
                case 7 -> invitationExists = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChatRoom(
                id,
                createdAt,
                ownerId,
                owner,
                name,
                description,
                isMuted,
                invitationExists,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChatRoom value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("ownerId", value.ownerId());
        json.member("owner", value.owner(), UserLiteJson.TYPE);
        json.text("name", value.name());
        json.text("description", value.description());
        json.member("isMuted", value.isMuted(), Scalars.FLAG);
        json.member("invitationExists", value.invitationExists(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
