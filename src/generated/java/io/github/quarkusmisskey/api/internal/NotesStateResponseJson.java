package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.notes.NotesStateResponse;

/** Reads and writes {@link NotesStateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesStateResponseJson extends ObjectType<NotesStateResponse> {

    static final NotesStateResponseJson TYPE = new NotesStateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "isFavorited",
            "isMutedThread");

    private NotesStateResponseJson() {}

    @Override
    public NotesStateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Boolean isFavorited = null;
        Boolean isMutedThread = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> isFavorited = json.flag();
                case 1 -> isMutedThread = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new NotesStateResponse(
                isFavorited,
                isMutedThread,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NotesStateResponse value) throws IOException {
        json.member("isFavorited", value.isFavorited(), Scalars.FLAG);
        json.member("isMutedThread", value.isMutedThread(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
