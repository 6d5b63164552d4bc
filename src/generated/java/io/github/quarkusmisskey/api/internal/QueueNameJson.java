package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.QueueName;

/** Reads and writes {@link QueueName}. */
@Generated("io.github.quarkusmisskey.generator")
final class QueueNameJson extends JsonType<QueueName> {

    static final QueueNameJson TYPE = new QueueNameJson();

    private QueueNameJson() {}

    @Override
    public QueueName read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "system" -> QueueName.SYSTEM;
            case "endedPollNotification" -> QueueName.ENDED_POLL_NOTIFICATION;
            case "postScheduledNote" -> QueueName.POST_SCHEDULED_NOTE;
            case "deliver" -> QueueName.DELIVER;
            case "inbox" -> QueueName.INBOX;
            case "db" -> QueueName.DB;
            case "relationship" -> QueueName.RELATIONSHIP;
            case "objectStorage" -> QueueName.OBJECT_STORAGE;
            case "userWebhookDeliver" -> QueueName.USER_WEBHOOK_DELIVER;
            case "systemWebhookDeliver" -> QueueName.SYSTEM_WEBHOOK_DELIVER;
            default -> new QueueName(word);
        };
    }

    @Override
    public void write(JsonOut json, QueueName value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
