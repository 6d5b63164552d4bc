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
    private static final MemberNames NAMES = MemberNames.of(
            "software",
            "versionRange");

    private SuspendedSoftwareJson() {}

    @Override
    public SuspendedSoftware read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String software = null;
        String versionRange = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> software = json.text();
                case 1 -> versionRange = json.text();
                default -> unknown = json.keep(unknown);
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
