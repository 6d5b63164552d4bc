package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueUserSettingBooleanSchema;

/** Reads and writes {@link RoleCondFormulaValueUserSettingBooleanSchema}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaValueUserSettingBooleanSchemaJson extends ObjectType<RoleCondFormulaValueUserSettingBooleanSchema> {

    static final RoleCondFormulaValueUserSettingBooleanSchemaJson TYPE = new RoleCondFormulaValueUserSettingBooleanSchemaJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "type");

    private RoleCondFormulaValueUserSettingBooleanSchemaJson() {}

    @Override
    public RoleCondFormulaValueUserSettingBooleanSchema read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String type = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> type = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new RoleCondFormulaValueUserSettingBooleanSchema(
                id,
                type,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleCondFormulaValueUserSettingBooleanSchema value) throws IOException {
        json.text("id", value.id());
        json.text("type", value.type());
        json.unknown(value.unknown());
    }

    static final class RoleCondFormulaValueUserSettingBooleanSchemaTypeJson extends JsonType<RoleCondFormulaValueUserSettingBooleanSchema.Type> {

        static final RoleCondFormulaValueUserSettingBooleanSchemaTypeJson TYPE = new RoleCondFormulaValueUserSettingBooleanSchemaTypeJson();

        private RoleCondFormulaValueUserSettingBooleanSchemaTypeJson() {}

        @Override
        public RoleCondFormulaValueUserSettingBooleanSchema.Type read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "isSuspended" -> RoleCondFormulaValueUserSettingBooleanSchema.Type.IS_SUSPENDED;
                case "isLocked" -> RoleCondFormulaValueUserSettingBooleanSchema.Type.IS_LOCKED;
                case "isBot" -> RoleCondFormulaValueUserSettingBooleanSchema.Type.IS_BOT;
                case "isCat" -> RoleCondFormulaValueUserSettingBooleanSchema.Type.IS_CAT;
                case "isExplorable" -> RoleCondFormulaValueUserSettingBooleanSchema.Type.IS_EXPLORABLE;
                default -> new RoleCondFormulaValueUserSettingBooleanSchema.Type(word);
            };
        }

        @Override
        public void write(JsonOut json, RoleCondFormulaValueUserSettingBooleanSchema.Type value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
