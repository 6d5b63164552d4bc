package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.announcements.AnnouncementsRequest;

/** Reads and writes {@link AnnouncementsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AnnouncementsRequestJson extends RequestType<AnnouncementsRequest> {

    static final AnnouncementsRequestJson TYPE = new AnnouncementsRequestJson();

    private AnnouncementsRequestJson() {}

    @Override
    public void members(JsonOut json, AnnouncementsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("isActive", value.isActive(), Scalars.FLAG);
    }

    @Override
    public Number limit(AnnouncementsRequest request) {
        return request.limit();
    }
}
