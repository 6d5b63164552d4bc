package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminServerInfoResponse;
import io.github.quarkusmisskey.api.model.ServerCpu;
import io.github.quarkusmisskey.api.model.ServerFileSystem;
import io.github.quarkusmisskey.api.model.ServerMemory;

/** Reads and writes {@link AdminServerInfoResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminServerInfoResponseJson extends ObjectType<AdminServerInfoResponse> {

    static final AdminServerInfoResponseJson TYPE = new AdminServerInfoResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "machine",
            "os",
            "node",
            "psql",
            "cpu",
            "mem",
            "fs",
            "net");

    private AdminServerInfoResponseJson() {}

    @Override
    public AdminServerInfoResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String machine = null;
        String os = null;
        String node = null;
        String psql = null;
        ServerCpu cpu = null;
        ServerMemory mem = null;
        ServerFileSystem fs = null;
        AdminServerInfoResponse.Net net = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> machine = json.text();
                case 1 -> os = json.text();
                case 2 -> node = json.text();
                case 3 -> psql = json.text();
                case 4 -> cpu = ServerCpuJson.TYPE.read(json);
                case 5 -> mem = ServerMemoryJson.TYPE.read(json);
                case 6 -> fs = ServerFileSystemJson.TYPE.read(json);
                case 7 -> net = AdminServerInfoResponseJson.AdminServerInfoResponseNetJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminServerInfoResponse(
                machine,
                os,
                node,
                psql,
                cpu,
                mem,
                fs,
                net,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminServerInfoResponse value) throws IOException {
        json.text("machine", value.machine());
        json.text("os", value.os());
        json.text("node", value.node());
        json.text("psql", value.psql());
        json.member("cpu", value.cpu(), ServerCpuJson.TYPE);
        json.member("mem", value.mem(), ServerMemoryJson.TYPE);
        json.member("fs", value.fs(), ServerFileSystemJson.TYPE);
        json.member("net", value.net(), AdminServerInfoResponseJson.AdminServerInfoResponseNetJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class AdminServerInfoResponseNetJson extends ObjectType<AdminServerInfoResponse.Net> {

        static final AdminServerInfoResponseNetJson TYPE = new AdminServerInfoResponseNetJson();
        private static final MemberNames NAMES = MemberNames.of(
                "interface");

        private AdminServerInfoResponseNetJson() {}

        @Override
        public AdminServerInfoResponse.Net read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String interfaceValue = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> interfaceValue = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new AdminServerInfoResponse.Net(
                    interfaceValue,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, AdminServerInfoResponse.Net value) throws IOException {
            json.text("interface", value.interfaceValue());
            json.unknown(value.unknown());
        }
    }
}
