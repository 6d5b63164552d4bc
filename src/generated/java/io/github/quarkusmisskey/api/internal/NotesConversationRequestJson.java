package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesConversationRequest;

/** Reads and writes {@link NotesConversationRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesConversationRequestJson extends RequestType<NotesConversationRequest> {

    static final NotesConversationRequestJson TYPE = new NotesConversationRequestJson();

    private NotesConversationRequestJson() {}

    @Override
    public void members(JsonOut json, NotesConversationRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(NotesConversationRequest request) {
        return request.limit();
    }
}
