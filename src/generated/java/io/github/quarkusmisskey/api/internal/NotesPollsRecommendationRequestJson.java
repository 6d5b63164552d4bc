package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.polls.NotesPollsRecommendationRequest;

/** Reads and writes {@link NotesPollsRecommendationRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesPollsRecommendationRequestJson extends RequestType<NotesPollsRecommendationRequest> {

    static final NotesPollsRecommendationRequestJson TYPE = new NotesPollsRecommendationRequestJson();

    private NotesPollsRecommendationRequestJson() {}

    @Override
    public void members(JsonOut json, NotesPollsRecommendationRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("excludeChannels", value.excludeChannels(), Scalars.FLAG);
    }

    @Override
    public Number limit(NotesPollsRecommendationRequest request) {
        return request.limit();
    }
}
