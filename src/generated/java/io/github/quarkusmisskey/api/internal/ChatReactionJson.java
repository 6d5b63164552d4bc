package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChatReaction;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ChatReaction}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatReactionJson extends ObjectType<ChatReaction> {

    static final ChatReactionJson TYPE = new ChatReactionJson();
    private static final MemberNames NAMES = MemberNames.of(
            "reaction",
            "user");

    private ChatReactionJson() {}

    @Override
    public ChatReaction read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String reaction = null;
        UserLite user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> reaction = json.text();
                case 1 -> user = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChatReaction(
                reaction,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChatReaction value) throws IOException {
        json.text("reaction", value.reaction());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.unknown(value.unknown());
    }
}
