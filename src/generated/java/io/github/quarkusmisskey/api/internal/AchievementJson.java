package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Achievement;
import io.github.quarkusmisskey.api.model.AchievementName;

/** Reads and writes {@link Achievement}. */
@Generated("io.github.quarkusmisskey.generator")
final class AchievementJson extends ObjectType<Achievement> {

    static final AchievementJson TYPE = new AchievementJson();
    private static final MemberNames NAMES = MemberNames.of(
            "name",
            "unlockedAt");

    private AchievementJson() {}

    @Override
    public Achievement read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        AchievementName name = null;
        Long unlockedAt = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> name = AchievementNameJson.TYPE.read(json);
                case 1 -> unlockedAt = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Achievement(
                name,
                unlockedAt,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Achievement value) throws IOException {
        json.member("name", value.name(), AchievementNameJson.TYPE);
        json.member("unlockedAt", value.unlockedAt(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
