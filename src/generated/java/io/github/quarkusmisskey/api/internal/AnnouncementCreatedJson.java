package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Announcement;
import io.github.quarkusmisskey.api.model.AnnouncementCreated;

/** Reads and writes {@link AnnouncementCreated}. */
@Generated("io.github.quarkusmisskey.generator")
final class AnnouncementCreatedJson extends ObjectType<AnnouncementCreated> {

    static final AnnouncementCreatedJson TYPE = new AnnouncementCreatedJson();
    private static final MemberNames NAMES = MemberNames.of(
            "announcement");

    private AnnouncementCreatedJson() {}

    @Override
    public AnnouncementCreated read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Announcement announcement = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> announcement = AnnouncementJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AnnouncementCreated(
                announcement,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AnnouncementCreated value) throws IOException {
        json.member("announcement", value.announcement(), AnnouncementJson.TYPE);
        json.unknown(value.unknown());
    }
}
