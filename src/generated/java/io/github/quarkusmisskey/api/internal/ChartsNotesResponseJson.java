package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.ChartsNotesResponse;
import io.github.quarkusmisskey.api.model.ChartsNotes;

/** Reads and writes {@link ChartsNotesResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsNotesResponseJson extends ObjectType<ChartsNotesResponse> {

    static final ChartsNotesResponseJson TYPE = new ChartsNotesResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "local",
            "remote");

    private ChartsNotesResponseJson() {}

    @Override
    public ChartsNotesResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsNotes local = null;
        ChartsNotes remote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> local = ChartsNotesJson.TYPE.read(json);
                case 1 -> remote = ChartsNotesJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsNotesResponse(
                local,
                remote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsNotesResponse value) throws IOException {
        json.member("local", value.local(), ChartsNotesJson.TYPE);
        json.member("remote", value.remote(), ChartsNotesJson.TYPE);
        json.unknown(value.unknown());
    }
}
