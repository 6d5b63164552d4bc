package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesReactionsRequest;

/** Reads and writes {@link NotesReactionsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesReactionsRequestJson extends RequestType<NotesReactionsRequest> {

    static final NotesReactionsRequestJson TYPE = new NotesReactionsRequestJson();

    private NotesReactionsRequestJson() {}

    @Override
    public void members(JsonOut json, NotesReactionsRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.text("type", value.type());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(NotesReactionsRequest request) {
        return request.limit();
    }
}
