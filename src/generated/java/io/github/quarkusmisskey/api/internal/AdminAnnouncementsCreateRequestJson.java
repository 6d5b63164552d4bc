package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsCreateRequest;

/** Reads and writes {@link AdminAnnouncementsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAnnouncementsCreateRequestJson extends RequestType<AdminAnnouncementsCreateRequest> {

    static final AdminAnnouncementsCreateRequestJson TYPE = new AdminAnnouncementsCreateRequestJson();

    private AdminAnnouncementsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAnnouncementsCreateRequest value) throws IOException {
        json.text("title", value.title());
        json.text("text", value.text());
        json.always("imageUrl", value.imageUrl(), Scalars.TEXT);
        json.member("icon", value.icon(), AnnouncementIconJson.TYPE);
        json.member("display", value.display(), AnnouncementDisplayJson.TYPE);
        json.member("forExistingUsers", value.forExistingUsers(), Scalars.FLAG);
        json.member("silence", value.silence(), Scalars.FLAG);
        json.member("needConfirmationToRead", value.needConfirmationToRead(), Scalars.FLAG);
        json.text("userId", value.userId());
    }
}
