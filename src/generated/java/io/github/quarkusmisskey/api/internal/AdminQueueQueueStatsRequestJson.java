package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsRequest;

/** Reads and writes {@link AdminQueueQueueStatsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueQueueStatsRequestJson extends RequestType<AdminQueueQueueStatsRequest> {

    static final AdminQueueQueueStatsRequestJson TYPE = new AdminQueueQueueStatsRequestJson();

    private AdminQueueQueueStatsRequestJson() {}

    @Override
    public void members(JsonOut json, AdminQueueQueueStatsRequest value) throws IOException {
        json.member("queue", value.queue(), QueueNameJson.TYPE);
    }
}
