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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "deliver" -> deliver = QueueCountJson.TYPE.read(json);
                case "inbox" -> inbox = QueueCountJson.TYPE.read(json);
                case "db" -> db = QueueCountJson.TYPE.read(json);
                case "objectStorage" -> objectStorage = QueueCountJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
