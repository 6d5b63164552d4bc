package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleCondFormulaFollowersOrFollowingOrNotes;

/** Reads and writes {@link RoleCondFormulaFollowersOrFollowingOrNotes}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaFollowersOrFollowingOrNotesJson extends ObjectType<RoleCondFormulaFollowersOrFollowingOrNotes> {

    static final RoleCondFormulaFollowersOrFollowingOrNotesJson TYPE = new RoleCondFormulaFollowersOrFollowingOrNotesJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "type",
            "value");

    private RoleCondFormulaFollowersOrFollowingOrNotesJson() {}

    @Override
    public RoleCondFormulaFollowersOrFollowingOrNotes read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String type = null;
        Long value = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> type = json.text();
                case 2 -> value = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new RoleCondFormulaFollowersOrFollowingOrNotes(
                id,
                type,
                value,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleCondFormulaFollowersOrFollowingOrNotes value) throws IOException {
        json.text("id", value.id());
        json.text("type", value.type());
        json.member("value", value.value(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }

    static final class RoleCondFormulaFollowersOrFollowingOrNotesTypeJson extends JsonType<RoleCondFormulaFollowersOrFollowingOrNotes.Type> {

        static final RoleCondFormulaFollowersOrFollowingOrNotesTypeJson TYPE = new RoleCondFormulaFollowersOrFollowingOrNotesTypeJson();

        private RoleCondFormulaFollowersOrFollowingOrNotesTypeJson() {}

        @Override
        public RoleCondFormulaFollowersOrFollowingOrNotes.Type read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "followersLessThanOrEq" ->
                        RoleCondFormulaFollowersOrFollowingOrNotes.Type.FOLLOWERS_LESS_THAN_OR_EQ;
                case "followersMoreThanOrEq" ->
                        RoleCondFormulaFollowersOrFollowingOrNotes.Type.FOLLOWERS_MORE_THAN_OR_EQ;
                case "followingLessThanOrEq" ->
                        RoleCondFormulaFollowersOrFollowingOrNotes.Type.FOLLOWING_LESS_THAN_OR_EQ;
                case "followingMoreThanOrEq" ->
                        RoleCondFormulaFollowersOrFollowingOrNotes.Type.FOLLOWING_MORE_THAN_OR_EQ;
                case "notesLessThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotes.Type.NOTES_LESS_THAN_OR_EQ;
                case "notesMoreThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotes.Type.NOTES_MORE_THAN_OR_EQ;
                default -> new RoleCondFormulaFollowersOrFollowingOrNotes.Type(word);
            };
        }

        @Override
        public void write(JsonOut json, RoleCondFormulaFollowersOrFollowingOrNotes.Type value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
