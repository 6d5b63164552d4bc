package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsUpdateRequest;

/** Reads and writes {@link AdminAnnouncementsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAnnouncementsUpdateRequestJson extends RequestType<AdminAnnouncementsUpdateRequest> {

    static final AdminAnnouncementsUpdateRequestJson TYPE = new AdminAnnouncementsUpdateRequestJson();

    private AdminAnnouncementsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAnnouncementsUpdateRequest value) throws IOException {
        json.text("id", value.id());
        json.text("title", value.title());
        json.text("text", value.text());
        json.patch("imageUrl", value.imageUrl(), Scalars.TEXT);
        json.member("icon", value.icon(), AnnouncementIconJson.TYPE);
        json.member("display", value.display(), AnnouncementDisplayJson.TYPE);
        json.member("forExistingUsers", value.forExistingUsers(), Scalars.FLAG);
        json.member("silence", value.silence(), Scalars.FLAG);
        json.member("needConfirmationToRead", value.needConfirmationToRead(), Scalars.FLAG);
        json.member("isActive", value.isActive(), Scalars.FLAG);
    }
}
