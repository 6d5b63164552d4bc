package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueShowJobLogsRequest;

/** Reads and writes {@link AdminQueueShowJobLogsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueShowJobLogsRequestJson extends RequestType<AdminQueueShowJobLogsRequest> {

    static final AdminQueueShowJobLogsRequestJson TYPE = new AdminQueueShowJobLogsRequestJson();

    private AdminQueueShowJobLogsRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueueShowJobLogsRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
        json.text("jobId", value.jobId());
    }
}
