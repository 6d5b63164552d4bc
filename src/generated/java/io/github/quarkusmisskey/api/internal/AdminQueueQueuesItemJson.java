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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "name" -> name = QueueNameJson.TYPE.read(json);
                case "counts" -> counts = json.map(Scalars.WHOLE);
                case "isPaused" -> isPaused = json.flag();
                case "metrics" -> metrics = JobMetricsJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
