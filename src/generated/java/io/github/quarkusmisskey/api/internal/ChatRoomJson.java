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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "ownerId" -> ownerId = json.text();
                case "owner" -> owner = UserLiteJson.TYPE.read(json);
                case "name" -> name = json.text();
                case "description" -> description = json.text();
                case "isMuted" -> isMuted = json.flag();
                case "invitationExists" -> invitationExists = json.flag();
                default -> unknown = json.keep(member, unknown);
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
