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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "machine" -> machine = json.text();
                case "cpu" -> cpu = ServerCpuJson.TYPE.read(json);
                case "mem" -> mem = ServerMemoryJson.TYPE.read(json);
                case "fs" -> fs = ServerFileSystemJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
