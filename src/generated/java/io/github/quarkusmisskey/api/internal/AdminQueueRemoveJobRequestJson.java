package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueRemoveJobRequest;

/** Reads and writes {@link AdminQueueRemoveJobRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueRemoveJobRequestJson extends RequestType<AdminQueueRemoveJobRequest> {

    static final AdminQueueRemoveJobRequestJson TYPE = new AdminQueueRemoveJobRequestJson();

    private AdminQueueRemoveJobRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueueRemoveJobRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
        json.text("jobId", value.jobId());
    }
}
