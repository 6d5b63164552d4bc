package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueShowJobRequest;

/** Reads and writes {@link AdminQueueShowJobRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueShowJobRequestJson extends RequestType<AdminQueueShowJobRequest> {

    static final AdminQueueShowJobRequestJson TYPE = new AdminQueueShowJobRequestJson();

    private AdminQueueShowJobRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueueShowJobRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
        json.text("jobId", value.jobId());
    }
}
