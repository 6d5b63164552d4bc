package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.NoteDraft;
import io.github.quarkusmisskey.api.notes.drafts.NotesDraftsCreateResponse;

/** Reads and writes {@link NotesDraftsCreateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesDraftsCreateResponseJson extends ObjectType<NotesDraftsCreateResponse> {

    static final NotesDraftsCreateResponseJson TYPE = new NotesDraftsCreateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "createdDraft");

    private NotesDraftsCreateResponseJson() {}

    @Override
    public NotesDraftsCreateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        NoteDraft createdDraft = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> createdDraft = NoteDraftJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new NotesDraftsCreateResponse(
                createdDraft,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NotesDraftsCreateResponse value) throws IOException {
        json.member("createdDraft", value.createdDraft(), NoteDraftJson.TYPE);
        json.unknown(value.unknown());
    }
}
