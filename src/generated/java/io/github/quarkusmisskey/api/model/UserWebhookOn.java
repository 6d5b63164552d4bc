package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
 *
 * @param value the word on the wire
 */
@Generated("io.github.quarkusmisskey.generator")
public record UserWebhookOn(@JsonValue String value) {

    public static final UserWebhookOn MENTION = new UserWebhookOn("mention");
    public static final UserWebhookOn UNFOLLOW = new UserWebhookOn("unfollow");
    public static final UserWebhookOn FOLLOW = new UserWebhookOn("follow");
    public static final UserWebhookOn FOLLOWED = new UserWebhookOn("followed");
    public static final UserWebhookOn NOTE = new UserWebhookOn("note");
    public static final UserWebhookOn REPLY = new UserWebhookOn("reply");
    public static final UserWebhookOn RENOTE = new UserWebhookOn("renote");
    public static final UserWebhookOn REACTION = new UserWebhookOn("reaction");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserWebhookOn {}

    @Override
    public boolean equals(Object other) {
        return other instanceof UserWebhookOn that && Objects.equals(value, that.value);
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
