package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ServerFileSystem;

/** Reads and writes {@link ServerFileSystem}. */
@Generated("io.github.quarkusmisskey.generator")
final class ServerFileSystemJson extends ObjectType<ServerFileSystem> {

    static final ServerFileSystemJson TYPE = new ServerFileSystemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "total",
            "used");

    private ServerFileSystemJson() {}

    @Override
    public ServerFileSystem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long total = null;
        Long used = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> total = json.whole();
                case 1 -> used = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ServerFileSystem(
                total,
                used,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ServerFileSystem value) throws IOException {
        json.member("total", value.total(), Scalars.WHOLE);
        json.member("used", value.used(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
