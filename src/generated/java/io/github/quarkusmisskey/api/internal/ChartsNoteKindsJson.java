package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChartsNoteKinds;

/** Reads and writes {@link ChartsNoteKinds}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsNoteKindsJson extends ObjectType<ChartsNoteKinds> {

    static final ChartsNoteKindsJson TYPE = new ChartsNoteKindsJson();
    private static final MemberNames NAMES = MemberNames.of(
            "normal",
            "reply",
            "renote",
            "withFile");

    private ChartsNoteKindsJson() {}

    @Override
    public ChartsNoteKinds read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<Long> normal = null;
        List<Long> reply = null;
        List<Long> renote = null;
        List<Long> withFile = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> normal = json.list(Scalars.WHOLE);
                case 1 -> reply = json.list(Scalars.WHOLE);
                case 2 -> renote = json.list(Scalars.WHOLE);
                case 3 -> withFile = json.list(Scalars.WHOLE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsNoteKinds(
                normal,
                reply,
                renote,
                withFile,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsNoteKinds value) throws IOException {
        json.member("normal", value.normal(), ListType.of(Scalars.WHOLE));
        json.member("reply", value.reply(), ListType.of(Scalars.WHOLE));
        json.member("renote", value.renote(), ListType.of(Scalars.WHOLE));
        json.member("withFile", value.withFile(), ListType.of(Scalars.WHOLE));
        json.unknown(value.unknown());
    }
}
