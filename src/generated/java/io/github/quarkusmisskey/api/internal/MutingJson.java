package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Muting;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** Reads and writes {@link Muting}. */
@Generated("io.github.quarkusmisskey.generator")
final class MutingJson extends ObjectType<Muting> {

    static final MutingJson TYPE = new MutingJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "expiresAt",
            "muteeId",
            "mutee");

    private MutingJson() {}

    @Override
    public Muting read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant expiresAt = null;
        String muteeId = null;
        UserDetailedNotMe mutee = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> expiresAt = json.instant();
                case 3 -> muteeId = json.text();
                case 4 -> mutee = UserDetailedNotMeJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new Muting(
                id,
                createdAt,
                expiresAt,
                muteeId,
                mutee,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Muting value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
        json.text("muteeId", value.muteeId());
        json.member("mutee", value.mutee(), UserDetailedNotMeJson.TYPE);
        json.unknown(value.unknown());
    }
}
