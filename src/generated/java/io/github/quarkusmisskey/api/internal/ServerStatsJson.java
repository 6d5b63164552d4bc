package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ServerStats;

/** Reads and writes {@link ServerStats}. */
@Generated("io.github.quarkusmisskey.generator")
final class ServerStatsJson extends ObjectType<ServerStats> {

    static final ServerStatsJson TYPE = new ServerStatsJson();

    private ServerStatsJson() {}

    @Override
    public ServerStats read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Double cpu = null;
        ServerStats.Mem mem = null;
        ServerStats.Net net = null;
        ServerStats.Fs fs = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "cpu" -> cpu = json.number();
                case "mem" -> mem = ServerStatsJson.ServerStatsMemJson.TYPE.read(json);
                case "net" -> net = ServerStatsJson.ServerStatsNetJson.TYPE.read(json);
                case "fs" -> fs = ServerStatsJson.ServerStatsFsJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new ServerStats(
                cpu,
                mem,
                net,
                fs,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ServerStats value) throws IOException {
        json.member("cpu", value.cpu(), Scalars.NUMBER);
        json.member("mem", value.mem(), ServerStatsJson.ServerStatsMemJson.TYPE);
        json.member("net", value.net(), ServerStatsJson.ServerStatsNetJson.TYPE);
        json.member("fs", value.fs(), ServerStatsJson.ServerStatsFsJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class ServerStatsMemJson extends ObjectType<ServerStats.Mem> {

        static final ServerStatsMemJson TYPE = new ServerStatsMemJson();

        private ServerStatsMemJson() {}

        @Override
        public ServerStats.Mem read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long used = null;
            Long active = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "used" -> used = json.whole();
                    case "active" -> active = json.whole();
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new ServerStats.Mem(
                    used,
                    active,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ServerStats.Mem value) throws IOException {
            json.member("used", value.used(), Scalars.WHOLE);
            json.member("active", value.active(), Scalars.WHOLE);
            json.unknown(value.unknown());
        }
    }

    static final class ServerStatsNetJson extends ObjectType<ServerStats.Net> {

        static final ServerStatsNetJson TYPE = new ServerStatsNetJson();

        private ServerStatsNetJson() {}

        @Override
        public ServerStats.Net read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Double rx = null;
            Double tx = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "rx" -> rx = json.number();
                    case "tx" -> tx = json.number();
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new ServerStats.Net(
                    rx,
                    tx,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ServerStats.Net value) throws IOException {
            json.member("rx", value.rx(), Scalars.NUMBER);
            json.member("tx", value.tx(), Scalars.NUMBER);
            json.unknown(value.unknown());
        }
    }

    static final class ServerStatsFsJson extends ObjectType<ServerStats.Fs> {

        static final ServerStatsFsJson TYPE = new ServerStatsFsJson();

        private ServerStatsFsJson() {}

        @Override
        public ServerStats.Fs read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Double r = null;
            Double w = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "r" -> r = json.number();
                    case "w" -> w = json.number();
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new ServerStats.Fs(
                    r,
                    w,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ServerStats.Fs value) throws IOException {
            json.member("r", value.r(), Scalars.NUMBER);
            json.member("w", value.w(), Scalars.NUMBER);
            json.unknown(value.unknown());
        }
    }
}
