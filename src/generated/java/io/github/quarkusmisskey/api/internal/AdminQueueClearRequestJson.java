package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueClearRequest;

/** Reads and writes {@link AdminQueueClearRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueClearRequestJson extends RequestType<AdminQueueClearRequest> {

    static final AdminQueueClearRequestJson TYPE = new AdminQueueClearRequestJson();

    private AdminQueueClearRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueueClearRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
        json.member("state", value.state(), AdminQueueClearRequestJson.AdminQueueClearRequestStateJson.TYPE);
    }

    static final class AdminQueueClearRequestStateJson extends JsonType<AdminQueueClearRequest.State> {

        static final AdminQueueClearRequestStateJson TYPE = new AdminQueueClearRequestStateJson();

        private AdminQueueClearRequestStateJson() {}

        @Override
        public AdminQueueClearRequest.State read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "*" -> AdminQueueClearRequest.State.STAR;
                case "completed" -> AdminQueueClearRequest.State.COMPLETED;
                case "wait" -> AdminQueueClearRequest.State.WAIT;
                case "active" -> AdminQueueClearRequest.State.ACTIVE;
                case "paused" -> AdminQueueClearRequest.State.PAUSED;
                case "prioritized" -> AdminQueueClearRequest.State.PRIORITIZED;
                case "delayed" -> AdminQueueClearRequest.State.DELAYED;
                case "failed" -> AdminQueueClearRequest.State.FAILED;
                default -> new AdminQueueClearRequest.State(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminQueueClearRequest.State value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
