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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "updatedAt" -> updatedAt = json.instant();
                case "title" -> title = json.text();
                case "text" -> text = json.text();
                case "imageUrl" -> imageUrl = json.text();
                default -> unknown = json.keep(member, unknown);
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
