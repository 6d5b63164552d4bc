package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueIsLocalOrRemote;

/** Reads and writes {@link RoleCondFormulaValueIsLocalOrRemote}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaValueIsLocalOrRemoteJson extends ObjectType<RoleCondFormulaValueIsLocalOrRemote> {

    static final RoleCondFormulaValueIsLocalOrRemoteJson TYPE = new RoleCondFormulaValueIsLocalOrRemoteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "type");

    private RoleCondFormulaValueIsLocalOrRemoteJson() {}

    @Override
    public RoleCondFormulaValueIsLocalOrRemote read(JsonIn json) throws IOException {
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
        return new RoleCondFormulaValueIsLocalOrRemote(
                id,
                type,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleCondFormulaValueIsLocalOrRemote value) throws IOException {
        json.text("id", value.id());
        json.text("type", value.type());
        json.unknown(value.unknown());
    }

    static final class RoleCondFormulaValueIsLocalOrRemoteTypeJson extends JsonType<RoleCondFormulaValueIsLocalOrRemote.Type> {

        static final RoleCondFormulaValueIsLocalOrRemoteTypeJson TYPE = new RoleCondFormulaValueIsLocalOrRemoteTypeJson();

        private RoleCondFormulaValueIsLocalOrRemoteTypeJson() {}

        @Override
        public RoleCondFormulaValueIsLocalOrRemote.Type read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "isLocal" -> RoleCondFormulaValueIsLocalOrRemote.Type.IS_LOCAL;
                case "isRemote" -> RoleCondFormulaValueIsLocalOrRemote.Type.IS_REMOTE;
                default -> new RoleCondFormulaValueIsLocalOrRemote.Type(word);
            };
        }

        @Override
        public void write(JsonOut json, RoleCondFormulaValueIsLocalOrRemote.Type value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
