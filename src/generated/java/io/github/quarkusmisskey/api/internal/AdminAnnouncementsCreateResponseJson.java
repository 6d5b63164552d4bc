package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsCreateResponse;

/** Reads and writes {@link AdminAnnouncementsCreateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAnnouncementsCreateResponseJson extends ObjectType<AdminAnnouncementsCreateResponse> {

    static final AdminAnnouncementsCreateResponseJson TYPE = new AdminAnnouncementsCreateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "updatedAt",
            "title",
            "text",
            "imageUrl");

    private AdminAnnouncementsCreateResponseJson() {}

    @Override
    public AdminAnnouncementsCreateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        String title = null;
        String text = null;
        String imageUrl = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> updatedAt = json.instant();
                case 3 -> title = json.text();
                case 4 -> text = json.text();
                case 5 -> imageUrl = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminAnnouncementsCreateResponse(
                id,
                createdAt,
                updatedAt,
                title,
                text,
                imageUrl,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminAnnouncementsCreateResponse value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("title", value.title());
        json.text("text", value.text());
        json.text("imageUrl", value.imageUrl());
        json.unknown(value.unknown());
    }
}
