package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.QueueCount;

/** Reads and writes {@link QueueCount}. */
@Generated("io.github.quarkusmisskey.generator")
final class QueueCountJson extends ObjectType<QueueCount> {

    static final QueueCountJson TYPE = new QueueCountJson();
    private static final MemberNames NAMES = MemberNames.of(
            "waiting",
            "active",
            "completed",
            "failed",
            "delayed");

    private QueueCountJson() {}

    @Override
    public QueueCount read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long waiting = null;
        Long active = null;
        Long completed = null;
        Long failed = null;
        Long delayed = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> waiting = json.whole();
                case 1 -> active = json.whole();
                case 2 -> completed = json.whole();
                case 3 -> failed = json.whole();
                case 4 -> delayed = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new QueueCount(
                waiting,
                active,
                completed,
                failed,
                delayed,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, QueueCount value) throws IOException {
        json.member("waiting", value.waiting(), Scalars.WHOLE);
        json.member("active", value.active(), Scalars.WHOLE);
        json.member("completed", value.completed(), Scalars.WHOLE);
        json.member("failed", value.failed(), Scalars.WHOLE);
        json.member("delayed", value.delayed(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
