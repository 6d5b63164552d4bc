package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ServerMemory;

/** Reads and writes {@link ServerMemory}. */
@Generated("io.github.quarkusmisskey.generator")
final class ServerMemoryJson extends ObjectType<ServerMemory> {

    static final ServerMemoryJson TYPE = new ServerMemoryJson();
    private static final MemberNames NAMES = MemberNames.of(
            "total");

    private ServerMemoryJson() {}

    @Override
    public ServerMemory read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long total = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> total = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ServerMemory(
                total,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ServerMemory value) throws IOException {
        json.member("total", value.total(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
