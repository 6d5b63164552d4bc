package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.NoteDraft;
import io.github.quarkusmisskey.api.notes.drafts.NotesDraftsUpdateResponse;

/** Reads and writes {@link NotesDraftsUpdateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesDraftsUpdateResponseJson extends ObjectType<NotesDraftsUpdateResponse> {

    static final NotesDraftsUpdateResponseJson TYPE = new NotesDraftsUpdateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "updatedDraft");

    private NotesDraftsUpdateResponseJson() {}

    @Override
    public NotesDraftsUpdateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        NoteDraft updatedDraft = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> updatedDraft = NoteDraftJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new NotesDraftsUpdateResponse(
                updatedDraft,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NotesDraftsUpdateResponse value) throws IOException {
        json.member("updatedDraft", value.updatedDraft(), NoteDraftJson.TYPE);
        json.unknown(value.unknown());
    }
}
