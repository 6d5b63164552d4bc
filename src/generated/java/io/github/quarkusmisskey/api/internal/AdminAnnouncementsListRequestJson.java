package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.announcements.AdminAnnouncementsListRequest;

/** Reads and writes {@link AdminAnnouncementsListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAnnouncementsListRequestJson extends RequestType<AdminAnnouncementsListRequest> {

    static final AdminAnnouncementsListRequestJson TYPE = new AdminAnnouncementsListRequestJson();

    private AdminAnnouncementsListRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAnnouncementsListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("userId", value.userId());
        json.member("status", value.status(), AdminAnnouncementsListRequestJson.AdminAnnouncementsListRequestStatusJson.TYPE);
    }

    @Override
    public Number limit(AdminAnnouncementsListRequest request) {
        return request.limit();
    }

    static final class AdminAnnouncementsListRequestStatusJson extends JsonType<AdminAnnouncementsListRequest.Status> {

        static final AdminAnnouncementsListRequestStatusJson TYPE = new AdminAnnouncementsListRequestStatusJson();

        private AdminAnnouncementsListRequestStatusJson() {}

        @Override
        public AdminAnnouncementsListRequest.Status read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "all" -> AdminAnnouncementsListRequest.Status.ALL;
                case "active" -> AdminAnnouncementsListRequest.Status.ACTIVE;
                case "archived" -> AdminAnnouncementsListRequest.Status.ARCHIVED;
                default -> new AdminAnnouncementsListRequest.Status(word);
            };
        }

        @Override
        public void write(JsonOut json, AdminAnnouncementsListRequest.Status value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
