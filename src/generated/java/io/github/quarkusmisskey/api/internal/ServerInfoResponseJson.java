package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ServerCpu;
import io.github.quarkusmisskey.api.model.ServerFileSystem;
import io.github.quarkusmisskey.api.model.ServerMemory;
import io.github.quarkusmisskey.api.server.ServerInfoResponse;

/** Reads and writes {@link ServerInfoResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ServerInfoResponseJson extends ObjectType<ServerInfoResponse> {

    static final ServerInfoResponseJson TYPE = new ServerInfoResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "machine",
            "cpu",
            "mem",
            "fs");

    private ServerInfoResponseJson() {}

    @Override
    public ServerInfoResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String machine = null;
        ServerCpu cpu = null;
        ServerMemory mem = null;
        ServerFileSystem fs = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> machine = json.text();
                case 1 -> cpu = ServerCpuJson.TYPE.read(json);
                case 2 -> mem = ServerMemoryJson.TYPE.read(json);
                case 3 -> fs = ServerFileSystemJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ServerInfoResponse(
                machine,
                cpu,
                mem,
                fs,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ServerInfoResponse value) throws IOException {
        json.text("machine", value.machine());
        json.member("cpu", value.cpu(), ServerCpuJson.TYPE);
        json.member("mem", value.mem(), ServerMemoryJson.TYPE);
        json.member("fs", value.fs(), ServerFileSystemJson.TYPE);
        json.unknown(value.unknown());
    }
}
