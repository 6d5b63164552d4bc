package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesFeaturedRequest;

/** Reads and writes {@link NotesFeaturedRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesFeaturedRequestJson extends RequestType<NotesFeaturedRequest> {

    static final NotesFeaturedRequestJson TYPE = new NotesFeaturedRequestJson();

    private NotesFeaturedRequestJson() {}

    @Override
    public void members(JsonOut json, NotesFeaturedRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("untilId", value.untilId());
        json.text("channelId", value.channelId());
    }

    @Override
    public Number limit(NotesFeaturedRequest request) {
        return request.limit();
    }
}
