package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.QueueMetrics;

/** Reads and writes {@link QueueMetrics}. */
@Generated("io.github.quarkusmisskey.generator")
final class QueueMetricsJson extends ObjectType<QueueMetrics> {

    static final QueueMetricsJson TYPE = new QueueMetricsJson();
    private static final MemberNames NAMES = MemberNames.of(
            "meta",
            "data",
            "count");

    private QueueMetricsJson() {}

    @Override
    public QueueMetrics read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        QueueMetrics.Meta meta = null;
        List<Long> data = null;
        Long count = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> meta = QueueMetricsJson.QueueMetricsMetaJson.TYPE.read(json);
                case 1 -> data = json.list(Scalars.WHOLE);
                case 2 -> count = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new QueueMetrics(
                meta,
                data,
                count,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, QueueMetrics value) throws IOException {
        json.member("meta", value.meta(), QueueMetricsJson.QueueMetricsMetaJson.TYPE);
        json.member("data", value.data(), ListType.of(Scalars.WHOLE));
        json.member("count", value.count(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }

    static final class QueueMetricsMetaJson extends ObjectType<QueueMetrics.Meta> {

        static final QueueMetricsMetaJson TYPE = new QueueMetricsMetaJson();
        private static final MemberNames NAMES = MemberNames.of(
                "count",
                "prevTS",
                "prevCount");

        private QueueMetricsMetaJson() {}

        @Override
        public QueueMetrics.Meta read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long count = null;
            Long prevTS = null;
            Long prevCount = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> count = json.whole();
                    case 1 -> prevTS = json.whole();
                    case 2 -> prevCount = json.whole();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new QueueMetrics.Meta(
                    count,
                    prevTS,
                    prevCount,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, QueueMetrics.Meta value) throws IOException {
            json.member("count", value.count(), Scalars.WHOLE);
            json.member("prevTS", value.prevTS(), Scalars.WHOLE);
            json.member("prevCount", value.prevCount(), Scalars.WHOLE);
            json.unknown(value.unknown());
        }
    }
}
