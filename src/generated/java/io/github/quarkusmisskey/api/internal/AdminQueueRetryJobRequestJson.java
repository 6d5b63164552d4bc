package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueRetryJobRequest;

/** Reads and writes {@link AdminQueueRetryJobRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueRetryJobRequestJson extends RequestType<AdminQueueRetryJobRequest> {

    static final AdminQueueRetryJobRequestJson TYPE = new AdminQueueRetryJobRequestJson();

    private AdminQueueRetryJobRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueueRetryJobRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
        json.text("jobId", value.jobId());
    }
}
