package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.ChatScope;

/** Reads and writes {@link ChatScope}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatScopeJson extends JsonType<ChatScope> {

    static final ChatScopeJson TYPE = new ChatScopeJson();

    private ChatScopeJson() {}

    @Override
    public ChatScope read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "everyone" -> ChatScope.EVERYONE;
            case "following" -> ChatScope.FOLLOWING;
            case "followers" -> ChatScope.FOLLOWERS;
            case "mutual" -> ChatScope.MUTUAL;
            case "none" -> ChatScope.NONE;
            default -> new ChatScope(word);
        };
    }

    @Override
    public void write(JsonOut json, ChatScope value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
