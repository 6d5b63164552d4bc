package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RenoteMuting;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** Reads and writes {@link RenoteMuting}. */
@Generated("io.github.quarkusmisskey.generator")
final class RenoteMutingJson extends ObjectType<RenoteMuting> {

    static final RenoteMutingJson TYPE = new RenoteMutingJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "muteeId",
            "mutee");

    private RenoteMutingJson() {}

    @Override
    public RenoteMuting read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String muteeId = null;
        UserDetailedNotMe mutee = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> muteeId = json.text();
                case 3 -> mutee = UserDetailedNotMeJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new RenoteMuting(
                id,
                createdAt,
                muteeId,
                mutee,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RenoteMuting value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("muteeId", value.muteeId());
        json.member("mutee", value.mutee(), UserDetailedNotMeJson.TYPE);
        json.unknown(value.unknown());
    }
}
