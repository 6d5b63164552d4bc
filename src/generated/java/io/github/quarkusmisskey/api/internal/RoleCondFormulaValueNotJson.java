package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValue;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueNot;

/** Reads and writes {@link RoleCondFormulaValueNot}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaValueNotJson extends ObjectType<RoleCondFormulaValueNot> {

    static final RoleCondFormulaValueNotJson TYPE = new RoleCondFormulaValueNotJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "type",
            "value");

    private RoleCondFormulaValueNotJson() {}

    @Override
    public RoleCondFormulaValueNot read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String type = null;
        RoleCondFormulaValue value = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> type = json.text();
                case 2 -> value = RoleCondFormulaValueJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new RoleCondFormulaValueNot(
                id,
                type,
                value,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleCondFormulaValueNot value) throws IOException {
        json.text("id", value.id());
        json.text("type", value.type());
        json.member("value", value.value(), RoleCondFormulaValueJson.TYPE);
        json.unknown(value.unknown());
    }
}
