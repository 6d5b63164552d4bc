package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.UserWebhookOn;

/** Reads and writes {@link UserWebhookOn}. */
@Generated("io.github.quarkusmisskey.generator")
final class UserWebhookOnJson extends JsonType<UserWebhookOn> {

    static final UserWebhookOnJson TYPE = new UserWebhookOnJson();

    private UserWebhookOnJson() {}

    @Override
    public UserWebhookOn read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "mention" -> UserWebhookOn.MENTION;
            case "unfollow" -> UserWebhookOn.UNFOLLOW;
            case "follow" -> UserWebhookOn.FOLLOW;
            case "followed" -> UserWebhookOn.FOLLOWED;
            case "note" -> UserWebhookOn.NOTE;
            case "reply" -> UserWebhookOn.REPLY;
            case "renote" -> UserWebhookOn.RENOTE;
            case "reaction" -> UserWebhookOn.REACTION;
            default -> new UserWebhookOn(word);
        };
    }

    @Override
    public void write(JsonOut json, UserWebhookOn value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
