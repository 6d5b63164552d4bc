package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.JobMetrics;
import io.github.quarkusmisskey.api.model.QueueMetrics;

/** Reads and writes {@link JobMetrics}. */
@Generated("io.github.quarkusmisskey.generator")
final class JobMetricsJson extends ObjectType<JobMetrics> {

    static final JobMetricsJson TYPE = new JobMetricsJson();
    private static final MemberNames NAMES = MemberNames.of(
            "completed",
            "failed");

    private JobMetricsJson() {}

    @Override
    public JobMetrics read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        QueueMetrics completed = null;
        QueueMetrics failed = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> completed = QueueMetricsJson.TYPE.read(json);
                case 1 -> failed = QueueMetricsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new JobMetrics(
                completed,
                failed,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, JobMetrics value) throws IOException {
        json.member("completed", value.completed(), QueueMetricsJson.TYPE);
        json.member("failed", value.failed(), QueueMetricsJson.TYPE);
        json.unknown(value.unknown());
    }
}
