package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueCreated;

/** Reads and writes {@link RoleCondFormulaValueCreated}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaValueCreatedJson extends ObjectType<RoleCondFormulaValueCreated> {

    static final RoleCondFormulaValueCreatedJson TYPE = new RoleCondFormulaValueCreatedJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "type",
            "sec");

    private RoleCondFormulaValueCreatedJson() {}

    @Override
    public RoleCondFormulaValueCreated read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String type = null;
        Long sec = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> type = json.text();
                case 2 -> sec = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new RoleCondFormulaValueCreated(
                id,
                type,
                sec,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleCondFormulaValueCreated value) throws IOException {
        json.text("id", value.id());
        json.text("type", value.type());
        json.member("sec", value.sec(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }

    static final class RoleCondFormulaValueCreatedTypeJson extends JsonType<RoleCondFormulaValueCreated.Type> {

        static final RoleCondFormulaValueCreatedTypeJson TYPE = new RoleCondFormulaValueCreatedTypeJson();

        private RoleCondFormulaValueCreatedTypeJson() {}

        @Override
        public RoleCondFormulaValueCreated.Type read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "createdLessThan" -> RoleCondFormulaValueCreated.Type.CREATED_LESS_THAN;
                case "createdMoreThan" -> RoleCondFormulaValueCreated.Type.CREATED_MORE_THAN;
                default -> new RoleCondFormulaValueCreated.Type(word);
            };
        }

        @Override
        public void write(JsonOut json, RoleCondFormulaValueCreated.Type value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
