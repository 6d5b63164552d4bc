package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.QueueStats;

/** Reads and writes {@link QueueStats}. */
@Generated("io.github.quarkusmisskey.generator")
final class QueueStatsJson extends ObjectType<QueueStats> {

    static final QueueStatsJson TYPE = new QueueStatsJson();
    private static final MemberNames NAMES = MemberNames.of(
            "deliver",
            "inbox");

    private QueueStatsJson() {}

    @Override
    public QueueStats read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        QueueStats.Jobs deliver = null;
        QueueStats.Jobs inbox = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> deliver = QueueStatsJson.QueueStatsJobsJson.TYPE.read(json);
                case 1 -> inbox = QueueStatsJson.QueueStatsJobsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new QueueStats(
                deliver,
                inbox,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, QueueStats value) throws IOException {
        json.member("deliver", value.deliver(), QueueStatsJson.QueueStatsJobsJson.TYPE);
        json.member("inbox", value.inbox(), QueueStatsJson.QueueStatsJobsJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class QueueStatsJobsJson extends ObjectType<QueueStats.Jobs> {

        static final QueueStatsJobsJson TYPE = new QueueStatsJobsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "activeSincePrevTick",
                "active",
                "waiting",
                "delayed");

        private QueueStatsJobsJson() {}

        @Override
        public QueueStats.Jobs read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long activeSincePrevTick = null;
            Long active = null;
            Long waiting = null;
            Long delayed = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> activeSincePrevTick = json.whole();
                    case 1 -> active = json.whole();
                    case 2 -> waiting = json.whole();
                    case 3 -> delayed = json.whole();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new QueueStats.Jobs(
                    activeSincePrevTick,
                    active,
                    waiting,
                    delayed,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, QueueStats.Jobs value) throws IOException {
            json.member("activeSincePrevTick", value.activeSincePrevTick(), Scalars.WHOLE);
            json.member("active", value.active(), Scalars.WHOLE);
            json.member("waiting", value.waiting(), Scalars.WHOLE);
            json.member("delayed", value.delayed(), Scalars.WHOLE);
            json.unknown(value.unknown());
        }
    }
}
