package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.drafts.NotesDraftsListRequest;

/** Reads and writes {@link NotesDraftsListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesDraftsListRequestJson extends RequestType<NotesDraftsListRequest> {

    static final NotesDraftsListRequestJson TYPE = new NotesDraftsListRequestJson();

    private NotesDraftsListRequestJson() {}

    @Override
    public void members(JsonOut json, NotesDraftsListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("scheduled", value.scheduled(), Scalars.FLAG);
    }

    @Override
    public Number limit(NotesDraftsListRequest request) {
        return request.limit();
    }
}
