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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "updatedAt" -> updatedAt = json.instant();
                case "text" -> text = json.text();
                case "title" -> title = json.text();
                case "icon" -> icon = AnnouncementIconJson.TYPE.read(json);
                case "display" -> display = AnnouncementDisplayJson.TYPE.read(json);
                case "isActive" -> isActive = json.flag();
                case "forExistingUsers" -> forExistingUsers = json.flag();
                case "silence" -> silence = json.flag();
                case "needConfirmationToRead" -> needConfirmationToRead = json.flag();
                case "userId" -> userId = json.text();
                case "imageUrl" -> imageUrl = json.text();
                case "reads" -> reads = json.whole();
                default -> unknown = json.keep(member, unknown);
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
