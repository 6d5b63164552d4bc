package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueJobsRequest;

/** Reads and writes {@link AdminQueueJobsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueJobsRequestJson extends RequestType<AdminQueueJobsRequest> {

    static final AdminQueueJobsRequestJson TYPE = new AdminQueueJobsRequestJson();

    private AdminQueueJobsRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueueJobsRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
        json.member("state", value.state(), ListType.of(AdminQueueJobsRequestJson.AdminQueueJobsRequestStateJson.TYPE));
        json.text("search", value.search());
    }

    static final class AdminQueueJobsRequestStateJson extends JsonType<AdminQueueJobsRequest.State> {

        static final AdminQueueJobsRequestStateJson TYPE = new AdminQueueJobsRequestStateJson();

        private AdminQueueJobsRequestStateJson() {}

        @Override
        public AdminQueueJobsRequest.State read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "active" -> AdminQueueJobsRequest.State.ACTIVE;
                case "wait" -> AdminQueueJobsRequest.State.WAIT;
                case "delayed" -> AdminQueueJobsRequest.State.DELAYED;
                case "completed" -> AdminQueueJobsRequest.State.COMPLETED;
                case "failed" -> AdminQueueJobsRequest.State.FAILED;
                case "paused" -> AdminQueueJobsRequest.State.PAUSED;
                default -> new AdminQueueJobsRequest.State(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminQueueJobsRequest.State value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
