package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.queue.AdminQueueStatsResponse;
import io.github.quarkusmisskey.api.model.QueueCount;

/** Reads and writes {@link AdminQueueStatsResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueStatsResponseJson extends ObjectType<AdminQueueStatsResponse> {

    static final AdminQueueStatsResponseJson TYPE = new AdminQueueStatsResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "deliver",
            "inbox",
            "db",
            "objectStorage");

    private AdminQueueStatsResponseJson() {}

    @Override
    public AdminQueueStatsResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        QueueCount deliver = null;
        QueueCount inbox = null;
        QueueCount db = null;
        QueueCount objectStorage = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> deliver = QueueCountJson.TYPE.read(json);
                case 1 -> inbox = QueueCountJson.TYPE.read(json);
                case 2 -> db = QueueCountJson.TYPE.read(json);
                case 3 -> objectStorage = QueueCountJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminQueueStatsResponse(
                deliver,
                inbox,
                db,
                objectStorage,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminQueueStatsResponse value) throws IOException {
        json.member("deliver", value.deliver(), QueueCountJson.TYPE);
        json.member("inbox", value.inbox(), QueueCountJson.TYPE);
        json.member("db", value.db(), QueueCountJson.TYPE);
        json.member("objectStorage", value.objectStorage(), QueueCountJson.TYPE);
        json.unknown(value.unknown());
    }
}
