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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "waiting" -> waiting = json.whole();
                case "active" -> active = json.whole();
                case "completed" -> completed = json.whole();
                case "failed" -> failed = json.whole();
                case "delayed" -> delayed = json.whole();
                default -> unknown = json.keep(member, unknown);
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
