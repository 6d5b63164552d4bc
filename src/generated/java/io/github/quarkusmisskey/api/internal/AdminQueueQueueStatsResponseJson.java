package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.queue.AdminQueueQueueStatsResponse;
import io.github.quarkusmisskey.api.model.JobMetrics;
import io.github.quarkusmisskey.api.model.QueueName;

/** Reads and writes {@link AdminQueueQueueStatsResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminQueueQueueStatsResponseJson extends ObjectType<AdminQueueQueueStatsResponse> {

    static final AdminQueueQueueStatsResponseJson TYPE = new AdminQueueQueueStatsResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "name",
            "qualifiedName",
            "counts",
            "isPaused",
            "metrics",
            "db");

    private AdminQueueQueueStatsResponseJson() {}

    @Override
    public AdminQueueQueueStatsResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        QueueName name = null;
        String qualifiedName = null;
        Map<String, Long> counts = null;
        Boolean isPaused = null;
        JobMetrics metrics = null;
        AdminQueueQueueStatsResponse.Db db = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> name = QueueNameJson.TYPE.read(json);
                case 1 -> qualifiedName = json.text();
                case 2 -> counts = json.map(Scalars.WHOLE);
                case 3 -> isPaused = json.flag();
                case 4 -> metrics = JobMetricsJson.TYPE.read(json);
                case 5 -> db = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminQueueQueueStatsResponse(
                name,
                qualifiedName,
                counts,
                isPaused,
                metrics,
                db,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminQueueQueueStatsResponse value) throws IOException {
        json.member("name", value.name(), QueueNameJson.TYPE);
        json.text("qualifiedName", value.qualifiedName());
        json.member("counts", value.counts(), MapType.of(Scalars.WHOLE));
        json.member("isPaused", value.isPaused(), Scalars.FLAG);
        json.member("metrics", value.metrics(), JobMetricsJson.TYPE);
        json.member("db", value.db(), AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class AdminQueueQueueStatsResponseDbJson extends ObjectType<AdminQueueQueueStatsResponse.Db> {

        static final AdminQueueQueueStatsResponseDbJson TYPE = new AdminQueueQueueStatsResponseDbJson();
        private static final MemberNames NAMES = MemberNames.of(
                "version",
                "mode",
                "runId",
                "processId",
                "port",
                "os",
                "uptime",
                "memory",
                "clients");

        private AdminQueueQueueStatsResponseDbJson() {}

        @Override
        public AdminQueueQueueStatsResponse.Db read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String version = null;
            AdminQueueQueueStatsResponse.Db.Mode mode = null;
            String runId = null;
            String processId = null;
            Long port = null;
            String os = null;
            Double uptime = null;
            AdminQueueQueueStatsResponse.Db.Memory memory = null;
            AdminQueueQueueStatsResponse.Db.Clients clients = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> version = json.text();
                    case 1 -> mode = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbModeJson.TYPE.read(json);
                    case 2 -> runId = json.text();
                    case 3 -> processId = json.text();
                    case 4 -> port = json.whole();
                    case 5 -> os = json.text();
                    case 6 -> uptime = json.number();
                    case 7 -> memory = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbMemoryJson.TYPE.read(json);
                    case 8 -> clients = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbClientsJson.TYPE.read(json);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new AdminQueueQueueStatsResponse.Db(
                    version,
                    mode,
                    runId,
                    processId,
                    port,
                    os,
                    uptime,
                    memory,
                    clients,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, AdminQueueQueueStatsResponse.Db value) throws IOException {
            json.text("version", value.version());
            json.member("mode", value.mode(), AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbModeJson.TYPE);
            json.text("runId", value.runId());
            json.text("processId", value.processId());
            json.member("port", value.port(), Scalars.WHOLE);
            json.text("os", value.os());
            json.member("uptime", value.uptime(), Scalars.NUMBER);
            json.member("memory", value.memory(), AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbMemoryJson.TYPE);
            json.member("clients", value.clients(), AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbClientsJson.TYPE);
            json.unknown(value.unknown());
        }
    }

    static final class AdminQueueQueueStatsResponseDbModeJson extends JsonType<AdminQueueQueueStatsResponse.Db.Mode> {

        static final AdminQueueQueueStatsResponseDbModeJson TYPE = new AdminQueueQueueStatsResponseDbModeJson();

        private AdminQueueQueueStatsResponseDbModeJson() {}

        @Override
        public AdminQueueQueueStatsResponse.Db.Mode read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "cluster" -> AdminQueueQueueStatsResponse.Db.Mode.CLUSTER;
                case "standalone" -> AdminQueueQueueStatsResponse.Db.Mode.STANDALONE;
                case "sentinel" -> AdminQueueQueueStatsResponse.Db.Mode.SENTINEL;
                default -> new AdminQueueQueueStatsResponse.Db.Mode(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminQueueQueueStatsResponse.Db.Mode value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class AdminQueueQueueStatsResponseDbMemoryJson extends ObjectType<AdminQueueQueueStatsResponse.Db.Memory> {

        static final AdminQueueQueueStatsResponseDbMemoryJson TYPE = new AdminQueueQueueStatsResponseDbMemoryJson();
        private static final MemberNames NAMES = MemberNames.of(
                "total",
                "used",
                "fragmentationRatio",
                "peak");

        private AdminQueueQueueStatsResponseDbMemoryJson() {}

        @Override
        public AdminQueueQueueStatsResponse.Db.Memory read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long total = null;
            Long used = null;
            Double fragmentationRatio = null;
            Long peak = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> total = json.whole();
                    case 1 -> used = json.whole();
                    case 2 -> fragmentationRatio = json.number();
                    case 3 -> peak = json.whole();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new AdminQueueQueueStatsResponse.Db.Memory(
                    total,
                    used,
                    fragmentationRatio,
                    peak,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, AdminQueueQueueStatsResponse.Db.Memory value) throws IOException {
            json.member("total", value.total(), Scalars.WHOLE);
            json.member("used", value.used(), Scalars.WHOLE);
            json.member("fragmentationRatio", value.fragmentationRatio(), Scalars.NUMBER);
            json.member("peak", value.peak(), Scalars.WHOLE);
            json.unknown(value.unknown());
        }
    }

    static final class AdminQueueQueueStatsResponseDbClientsJson extends ObjectType<AdminQueueQueueStatsResponse.Db.Clients> {

        static final AdminQueueQueueStatsResponseDbClientsJson TYPE = new AdminQueueQueueStatsResponseDbClientsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "blocked",
                "connected");

        private AdminQueueQueueStatsResponseDbClientsJson() {}

        @Override
        public AdminQueueQueueStatsResponse.Db.Clients read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long blocked = null;
            Long connected = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> blocked = json.whole();
                    case 1 -> connected = json.whole();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new AdminQueueQueueStatsResponse.Db.Clients(
                    blocked,
                    connected,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, AdminQueueQueueStatsResponse.Db.Clients value) throws IOException {
            json.member("blocked", value.blocked(), Scalars.WHOLE);
            json.member("connected", value.connected(), Scalars.WHOLE);
            json.unknown(value.unknown());
        }
    }
}
