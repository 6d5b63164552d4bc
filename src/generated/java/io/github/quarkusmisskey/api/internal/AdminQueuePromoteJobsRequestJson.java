package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueuePromoteJobsRequest;

/** Reads and writes {@link AdminQueuePromoteJobsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueuePromoteJobsRequestJson extends RequestType<AdminQueuePromoteJobsRequest> {

    static final AdminQueuePromoteJobsRequestJson TYPE = new AdminQueuePromoteJobsRequestJson();

    private AdminQueuePromoteJobsRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueuePromoteJobsRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
    }
}
