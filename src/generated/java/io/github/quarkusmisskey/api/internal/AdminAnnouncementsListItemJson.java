package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsListItem;
import io.github.quarkusmisskey.api.model.AnnouncementDisplay;
import io.github.quarkusmisskey.api.model.AnnouncementIcon;

/** Reads and writes {@link AdminAnnouncementsListItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAnnouncementsListItemJson extends ObjectType<AdminAnnouncementsListItem> {

    static final AdminAnnouncementsListItemJson TYPE = new AdminAnnouncementsListItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "updatedAt",
            "text",
            "title",
            "icon",
            "display",
            "isActive",
            "forExistingUsers",
            "silence",
            "needConfirmationToRead",
            "userId",
            "imageUrl",
            "reads");

    private AdminAnnouncementsListItemJson() {}

    @Override
    public AdminAnnouncementsListItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        String text = null;
        String title = null;
        AnnouncementIcon icon = null;
        AnnouncementDisplay display = null;
        Boolean isActive = null;
        Boolean forExistingUsers = null;
        Boolean silence = null;
        Boolean needConfirmationToRead = null;
        String userId = null;
        String imageUrl = null;
        Long reads = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> updatedAt = json.instant();
                case 3 -> text = json.text();
                case 4 -> title = json.text();
                case 5 -> icon = AnnouncementIconJson.TYPE.read(json);
                case 6 -> display = AnnouncementDisplayJson.TYPE.read(json);
                case 7 -> isActive = json.flag();
                case 8 -> forExistingUsers = json.flag();
                case 9 -> silence = json.flag();
                case 10 -> needConfirmationToRead = json.flag();
                case 11 -> userId = json.text();
                case 12 -> imageUrl = json.text();
                case 13 -> reads = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminAnnouncementsListItem(
                id,
                createdAt,
                updatedAt,
                text,
                title,
                icon,
                display,
                isActive,
                forExistingUsers,
                silence,
                needConfirmationToRead,
                userId,
                imageUrl,
                reads,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminAnnouncementsListItem value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("text", value.text());
        json.text("title", value.title());
        json.member("icon", value.icon(), AnnouncementIconJson.TYPE);
        json.member("display", value.display(), AnnouncementDisplayJson.TYPE);
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.member("forExistingUsers", value.forExistingUsers(), Scalars.FLAG);
        json.member("silence", value.silence(), Scalars.FLAG);
        json.member("needConfirmationToRead", value.needConfirmationToRead(), Scalars.FLAG);
        json.text("userId", value.userId());
        json.text("imageUrl", value.imageUrl());
        json.member("reads", value.reads(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
