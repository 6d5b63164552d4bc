package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.queue.AdminQueueQueuesItem;
import io.github.quarkusmisskey.api.model.JobMetrics;
import io.github.quarkusmisskey.api.model.QueueName;

/** Reads and writes {@link AdminQueueQueuesItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueQueuesItemJson extends ObjectType<AdminQueueQueuesItem> {

    static final AdminQueueQueuesItemJson TYPE = new AdminQueueQueuesItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "name",
            "counts",
            "isPaused",
            "metrics");

    private AdminQueueQueuesItemJson() {}

    @Override
    public AdminQueueQueuesItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        QueueName name = null;
        Map<String, Long> counts = null;
        Boolean isPaused = null;
        JobMetrics metrics = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> name = QueueNameJson.TYPE.read(json);
                case 1 -> counts = json.map(Scalars.WHOLE);
                case 2 -> isPaused = json.flag();
                case 3 -> metrics = JobMetricsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminQueueQueuesItem(
                name,
                counts,
                isPaused,
                metrics,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminQueueQueuesItem value) throws IOException {
        json.member("name", value.name(), QueueNameJson.TYPE);
        json.member("counts", value.counts(), MapType.of(Scalars.WHOLE));
        json.member("isPaused", value.isPaused(), Scalars.FLAG);
        json.member("metrics", value.metrics(), JobMetricsJson.TYPE);
        json.unknown(value.unknown());
    }
}
