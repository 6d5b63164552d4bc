package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Blocking;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** Reads and writes {@link Blocking}. */
@Generated("io.github.quarkusmisskey.generator")
final class BlockingJson extends ObjectType<Blocking> {

    static final BlockingJson TYPE = new BlockingJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "blockeeId",
            "blockee");

    private BlockingJson() {}

    @Override
    public Blocking read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String blockeeId = null;
        UserDetailedNotMe blockee = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> blockeeId = json.text();
                case 3 -> blockee = UserDetailedNotMeJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new Blocking(
                id,
                createdAt,
                blockeeId,
                blockee,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Blocking value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("blockeeId", value.blockeeId());
        json.member("blockee", value.blockee(), UserDetailedNotMeJson.TYPE);
        json.unknown(value.unknown());
    }
}
