package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.StatsResponse;

/** Reads and writes {@link StatsResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class StatsResponseJson extends ObjectType<StatsResponse> {

    static final StatsResponseJson TYPE = new StatsResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "notesCount",
            "originalNotesCount",
            "usersCount",
            "originalUsersCount",
            "instances",
            "driveUsageLocal",
            "driveUsageRemote");

    private StatsResponseJson() {}

    @Override
    public StatsResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Long notesCount = null;
        Long originalNotesCount = null;
        Long usersCount = null;
        Long originalUsersCount = null;
        Long instances = null;
        Long driveUsageLocal = null;
        Long driveUsageRemote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> notesCount = json.whole();
                case 1 -> originalNotesCount = json.whole();
                case 2 -> usersCount = json.whole();
                case 3 -> originalUsersCount = json.whole();
                case 4 -> instances = json.whole();
                case 5 -> driveUsageLocal = json.whole();
                case 6 -> driveUsageRemote = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new StatsResponse(
                notesCount,
                originalNotesCount,
                usersCount,
                originalUsersCount,
                instances,
                driveUsageLocal,
                driveUsageRemote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, StatsResponse value) throws IOException {
        json.member("notesCount", value.notesCount(), Scalars.WHOLE);
        json.member("originalNotesCount", value.originalNotesCount(), Scalars.WHOLE);
        json.member("usersCount", value.usersCount(), Scalars.WHOLE);
        json.member("originalUsersCount", value.originalUsersCount(), Scalars.WHOLE);
        json.member("instances", value.instances(), Scalars.WHOLE);
        json.member("driveUsageLocal", value.driveUsageLocal(), Scalars.WHOLE);
        json.member("driveUsageRemote", value.driveUsageRemote(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
