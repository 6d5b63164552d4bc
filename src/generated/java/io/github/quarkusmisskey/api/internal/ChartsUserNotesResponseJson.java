package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.user.ChartsUserNotesResponse;
import io.github.quarkusmisskey.api.model.ChartsNoteKinds;

/** Reads and writes {@link ChartsUserNotesResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserNotesResponseJson extends ObjectType<ChartsUserNotesResponse> {

    static final ChartsUserNotesResponseJson TYPE = new ChartsUserNotesResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "total",
            "inc",
            "dec",
            "diffs");

    private ChartsUserNotesResponseJson() {}

    @Override
    public ChartsUserNotesResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<Long> total = null;
        List<Long> inc = null;
        List<Long> dec = null;
        ChartsNoteKinds diffs = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> total = json.list(Scalars.WHOLE);
                case 1 -> inc = json.list(Scalars.WHOLE);
                case 2 -> dec = json.list(Scalars.WHOLE);
                case 3 -> diffs = ChartsNoteKindsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsUserNotesResponse(
                total,
                inc,
                dec,
                diffs,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsUserNotesResponse value) throws IOException {
        json.member("total", value.total(), ListType.of(Scalars.WHOLE));
        json.member("inc", value.inc(), ListType.of(Scalars.WHOLE));
        json.member("dec", value.dec(), ListType.of(Scalars.WHOLE));
        json.member("diffs", value.diffs(), ChartsNoteKindsJson.TYPE);
        json.unknown(value.unknown());
    }
}
