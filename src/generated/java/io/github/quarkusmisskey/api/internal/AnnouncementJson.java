package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Announcement;
import io.github.quarkusmisskey.api.model.AnnouncementDisplay;
import io.github.quarkusmisskey.api.model.AnnouncementIcon;

/** Reads and writes {@link Announcement}. */
@Generated("io.github.quarkusmisskey.generator")
final class AnnouncementJson extends ObjectType<Announcement> {

    static final AnnouncementJson TYPE = new AnnouncementJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "updatedAt",
            "text",
            "title",
            "imageUrl",
            "icon",
            "display",
            "needConfirmationToRead",
            "silence",
            "forYou",
            "isRead");

    private AnnouncementJson() {}

    @Override
    public Announcement read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        String text = null;
        String title = null;
        String imageUrl = null;
        AnnouncementIcon icon = null;
        AnnouncementDisplay display = null;
        Boolean needConfirmationToRead = null;
        Boolean silence = null;
        Boolean forYou = null;
        Boolean isRead = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> updatedAt = json.instant();
                case 3 -> text = json.text();
                case 4 -> title = json.text();
                case 5 -> imageUrl = json.text();
                case 6 -> icon = AnnouncementIconJson.TYPE.read(json);
                case 7 -> display = AnnouncementDisplayJson.TYPE.read(json);
                case 8 -> needConfirmationToRead = json.flag();
                case 9 -> silence = json.flag();
                case 10 -> forYou = json.flag();
                case 11 -> isRead = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Announcement(
                id,
                createdAt,
                updatedAt,
                text,
                title,
                imageUrl,
                icon,
                display,
                needConfirmationToRead,
                silence,
                forYou,
                isRead,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Announcement value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("text", value.text());
        json.text("title", value.title());
        json.text("imageUrl", value.imageUrl());
        json.member("icon", value.icon(), AnnouncementIconJson.TYPE);
        json.member("display", value.display(), AnnouncementDisplayJson.TYPE);
        json.member("needConfirmationToRead", value.needConfirmationToRead(), Scalars.FLAG);
        json.member("silence", value.silence(), Scalars.FLAG);
        json.member("forYou", value.forYou(), Scalars.FLAG);
        json.member("isRead", value.isRead(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
