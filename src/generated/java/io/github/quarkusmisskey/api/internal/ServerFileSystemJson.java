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

    private ServerFileSystemJson() {}

    @Override
    public ServerFileSystem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long total = null;
        Long used = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "total" -> total = json.whole();
                case "used" -> used = json.whole();
                default -> unknown = json.keep(member, unknown);
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
