package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsDeleteRequest;

/** Reads and writes {@link AdminAnnouncementsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAnnouncementsDeleteRequestJson extends RequestType<AdminAnnouncementsDeleteRequest> {

    static final AdminAnnouncementsDeleteRequestJson TYPE = new AdminAnnouncementsDeleteRequestJson();

    private AdminAnnouncementsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAnnouncementsDeleteRequest value) throws IOException {
        json.text("id", value.id());
    }
}
