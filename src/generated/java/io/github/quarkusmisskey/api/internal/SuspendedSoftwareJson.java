package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.SuspendedSoftware;

/** Reads and writes {@link SuspendedSoftware}. */
@Generated("io.github.quarkusmisskey.generator")
final class SuspendedSoftwareJson extends ObjectType<SuspendedSoftware> {

    static final SuspendedSoftwareJson TYPE = new SuspendedSoftwareJson();

    private SuspendedSoftwareJson() {}

    @Override
    public SuspendedSoftware read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String software = null;
        String versionRange = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "software" -> software = json.text();
                case "versionRange" -> versionRange = json.text();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new SuspendedSoftware(
                software,
                versionRange,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, SuspendedSoftware value) throws IOException {
        json.text("software", value.software());
        json.text("versionRange", value.versionRange());
        json.unknown(value.unknown());
    }
}
