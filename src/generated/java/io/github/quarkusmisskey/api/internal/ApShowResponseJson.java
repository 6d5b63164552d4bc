package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.ap.ApShowResponse;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.UserDetailed;

/** Reads and writes {@link ApShowResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ApShowResponseJson extends JsonType<ApShowResponse> {

    static final ApShowResponseJson TYPE = new ApShowResponseJson();

    private ApShowResponseJson() {}

    @Override
    public ApShowResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String variant = json.discriminator("type");
        return switch (variant == null ? "" : variant) {
            case "User" -> ApShowResponseJson.ApShowResponseUserJson.TYPE.read(json);
            case "Note" -> ApShowResponseJson.ApShowResponseNoteJson.TYPE.read(json);
            default -> new ApShowResponse.Unknown(json.tree());
        };
    }

    @Override
    public void write(JsonOut json, ApShowResponse value) throws IOException {
        if (value instanceof ApShowResponse.User variant) {
            ApShowResponseJson.ApShowResponseUserJson.TYPE.write(json, variant);
        } else if (value instanceof ApShowResponse.Note variant) {
            ApShowResponseJson.ApShowResponseNoteJson.TYPE.write(json, variant);
        } else if (value instanceof ApShowResponse.Unknown variant) {
            json.value(variant.json(), Scalars.TREE);
        }
    }

    static final class ApShowResponseUserJson extends ObjectType<ApShowResponse.User> {

        static final ApShowResponseUserJson TYPE = new ApShowResponseUserJson();
        private static final MemberNames NAMES = MemberNames.of(
                "object",
                "type");

        private ApShowResponseUserJson() {}

        @Override
        public ApShowResponse.User read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            UserDetailed object = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> object = UserDetailedJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ApShowResponse.User(
                    object,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ApShowResponse.User value) throws IOException {
            json.member("object", value.object(), UserDetailedJson.TYPE);
            json.text("type", "User");
            json.unknown(value.unknown());
        }
    }

    static final class ApShowResponseNoteJson extends ObjectType<ApShowResponse.Note> {

        static final ApShowResponseNoteJson TYPE = new ApShowResponseNoteJson();
        private static final MemberNames NAMES = MemberNames.of(
                "object",
                "type");

        private ApShowResponseNoteJson() {}

        @Override
        public ApShowResponse.Note read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Note object = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> object = NoteJson.TYPE.read(json);
                    case 1 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ApShowResponse.Note(
                    object,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ApShowResponse.Note value) throws IOException {
            json.member("object", value.object(), NoteJson.TYPE);
            json.text("type", "Note");
            json.unknown(value.unknown());
        }
    }
}
