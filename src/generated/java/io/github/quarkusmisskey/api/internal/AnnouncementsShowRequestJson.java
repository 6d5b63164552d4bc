package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.announcements.AnnouncementsShowRequest;

/** Reads and writes {@link AnnouncementsShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AnnouncementsShowRequestJson extends RequestType<AnnouncementsShowRequest> {

    static final AnnouncementsShowRequestJson TYPE = new AnnouncementsShowRequestJson();

    private AnnouncementsShowRequestJson() {}

    @Override
    public void members(JsonOut json, AnnouncementsShowRequest value) throws IOException {
        json.text("announcementId", value.announcementId());
    }
}
