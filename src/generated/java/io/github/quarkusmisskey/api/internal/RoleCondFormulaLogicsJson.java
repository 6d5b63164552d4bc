package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleCondFormulaLogics;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValue;

/** Reads and writes {@link RoleCondFormulaLogics}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaLogicsJson extends ObjectType<RoleCondFormulaLogics> {

    static final RoleCondFormulaLogicsJson TYPE = new RoleCondFormulaLogicsJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "type",
            "values");

    private RoleCondFormulaLogicsJson() {}

    @Override
    public RoleCondFormulaLogics read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String type = null;
        List<RoleCondFormulaValue> values = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> type = json.text();
                case 2 -> values = json.list(RoleCondFormulaValueJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new RoleCondFormulaLogics(
                id,
                type,
                values,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleCondFormulaLogics value) throws IOException {
        json.text("id", value.id());
        json.text("type", value.type());
        json.member("values", value.values(), ListType.of(RoleCondFormulaValueJson.TYPE));
        json.unknown(value.unknown());
    }

    static final class RoleCondFormulaLogicsTypeJson extends JsonType<RoleCondFormulaLogics.Type> {

        static final RoleCondFormulaLogicsTypeJson TYPE = new RoleCondFormulaLogicsTypeJson();

        private RoleCondFormulaLogicsTypeJson() {}

        @Override
        public RoleCondFormulaLogics.Type read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "and" -> RoleCondFormulaLogics.Type.AND;
                case "or" -> RoleCondFormulaLogics.Type.OR;
                default -> new RoleCondFormulaLogics.Type(word);
            };
        }

        @Override
        public void write(JsonOut json, RoleCondFormulaLogics.Type value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
