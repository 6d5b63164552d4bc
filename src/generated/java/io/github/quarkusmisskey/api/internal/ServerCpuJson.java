package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ServerCpu;

/** Reads and writes {@link ServerCpu}. */
@Generated("io.github.quarkusmisskey.generator")
final class ServerCpuJson extends ObjectType<ServerCpu> {

    static final ServerCpuJson TYPE = new ServerCpuJson();
    private static final MemberNames NAMES = MemberNames.of(
            "model",
            "cores");

    private ServerCpuJson() {}

    @Override
    public ServerCpu read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String model = null;
        Long cores = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> model = json.text();
                case 1 -> cores = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ServerCpu(
                model,
                cores,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ServerCpu value) throws IOException {
        json.text("model", value.model());
        json.member("cores", value.cores(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
