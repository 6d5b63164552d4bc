package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IReadAnnouncementRequest;

/** Reads and writes {@link IReadAnnouncementRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IReadAnnouncementRequestJson extends RequestType<IReadAnnouncementRequest> {

    static final IReadAnnouncementRequestJson TYPE = new IReadAnnouncementRequestJson();

    private IReadAnnouncementRequestJson() {}

    @Override
    public void members(JsonOut json, IReadAnnouncementRequest value) throws IOException {
        json.text("announcementId", value.announcementId());
    }
}
