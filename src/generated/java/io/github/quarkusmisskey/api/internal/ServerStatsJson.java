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
    private static final MemberNames NAMES = MemberNames.of(
            "cpu",
            "mem",
            "net",
            "fs");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> cpu = json.number();
                case 1 -> mem = ServerStatsJson.ServerStatsMemJson.TYPE.read(json);
                case 2 -> net = ServerStatsJson.ServerStatsNetJson.TYPE.read(json);
                case 3 -> fs = ServerStatsJson.ServerStatsFsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
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
        private static final MemberNames NAMES = MemberNames.of(
                "used",
                "active");

        private ServerStatsMemJson() {}

        @Override
        public ServerStats.Mem read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Long used = null;
            Long active = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> used = json.whole();
                    case 1 -> active = json.whole();
                    default -> unknown = json.keep(unknown);
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
        private static final MemberNames NAMES = MemberNames.of(
                "rx",
                "tx");

        private ServerStatsNetJson() {}

        @Override
        public ServerStats.Net read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Double rx = null;
            Double tx = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> rx = json.number();
                    case 1 -> tx = json.number();
                    default -> unknown = json.keep(unknown);
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
        private static final MemberNames NAMES = MemberNames.of(
                "r",
                "w");

        private ServerStatsFsJson() {}

        @Override
        public ServerStats.Fs read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Double r = null;
            Double w = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> r = json.number();
                    case 1 -> w = json.number();
                    default -> unknown = json.keep(unknown);
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
