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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "expiresAt" -> expiresAt = json.instant();
                case "muteeId" -> muteeId = json.text();
                case "mutee" -> mutee = UserDetailedNotMeJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
