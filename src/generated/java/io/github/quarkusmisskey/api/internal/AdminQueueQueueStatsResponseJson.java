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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "name" -> name = QueueNameJson.TYPE.read(json);
                case "qualifiedName" -> qualifiedName = json.text();
                case "counts" -> counts = json.map(Scalars.WHOLE);
                case "isPaused" -> isPaused = json.flag();
                case "metrics" -> metrics = JobMetricsJson.TYPE.read(json);
                case "db" -> db = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "version" -> version = json.text();
                    case "mode" -> mode = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbModeJson.TYPE.read(json);
                    case "runId" -> runId = json.text();
                    case "processId" -> processId = json.text();
                    case "port" -> port = json.whole();
                    case "os" -> os = json.text();
                    case "uptime" -> uptime = json.number();
                    case "memory" -> memory = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbMemoryJson.TYPE.read(json);
                    case "clients" -> clients = AdminQueueQueueStatsResponseJson.AdminQueueQueueStatsResponseDbClientsJson.TYPE.read(json);
                    default -> unknown = json.keep(member, unknown);
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
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "total" -> total = json.whole();
                    case "used" -> used = json.whole();
                    case "fragmentationRatio" -> fragmentationRatio = json.number();
                    case "peak" -> peak = json.whole();
                    default -> unknown = json.keep(member, unknown);
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

        private AdminQueueQueueStatsResponseDbClientsJson() {}

        @Override
        public AdminQueueQueueStatsResponse.Db.Clients read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long blocked = null;
            Long connected = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "blocked" -> blocked = json.whole();
                    case "connected" -> connected = json.whole();
                    default -> unknown = json.keep(member, unknown);
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
