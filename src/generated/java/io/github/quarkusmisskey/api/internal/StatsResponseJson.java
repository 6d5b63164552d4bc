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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "notesCount" -> notesCount = json.whole();
                case "originalNotesCount" -> originalNotesCount = json.whole();
                case "usersCount" -> usersCount = json.whole();
                case "originalUsersCount" -> originalUsersCount = json.whole();
                case "instances" -> instances = json.whole();
                case "driveUsageLocal" -> driveUsageLocal = json.whole();
                case "driveUsageRemote" -> driveUsageRemote = json.whole();
                default -> unknown = json.keep(member, unknown);
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
