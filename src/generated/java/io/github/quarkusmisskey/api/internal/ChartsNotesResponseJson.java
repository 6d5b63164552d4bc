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

    private ChartsNotesResponseJson() {}

    @Override
    public ChartsNotesResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsNotes local = null;
        ChartsNotes remote = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "local" -> local = ChartsNotesJson.TYPE.read(json);
                case "remote" -> remote = ChartsNotesJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
