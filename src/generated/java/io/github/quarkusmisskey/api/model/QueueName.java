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
public record QueueName(@JsonValue String value) {

    public static final QueueName SYSTEM = new QueueName("system");
    public static final QueueName ENDED_POLL_NOTIFICATION = new QueueName("endedPollNotification");
    public static final QueueName POST_SCHEDULED_NOTE = new QueueName("postScheduledNote");
    public static final QueueName DELIVER = new QueueName("deliver");
    public static final QueueName INBOX = new QueueName("inbox");
    public static final QueueName DB = new QueueName("db");
    public static final QueueName RELATIONSHIP = new QueueName("relationship");
    public static final QueueName OBJECT_STORAGE = new QueueName("objectStorage");
    public static final QueueName USER_WEBHOOK_DELIVER = new QueueName("userWebhookDeliver");
    public static final QueueName SYSTEM_WEBHOOK_DELIVER = new QueueName("systemWebhookDeliver");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QueueName {}

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueName that && Objects.equals(value, that.value);
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
