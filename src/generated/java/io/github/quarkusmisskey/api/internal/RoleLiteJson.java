package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RoleLite;

/** Reads and writes {@link RoleLite}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleLiteJson extends ObjectType<RoleLite> {

    static final RoleLiteJson TYPE = new RoleLiteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "color",
            "iconUrl",
            "description",
            "isModerator",
            "isAdministrator",
            "displayOrder");

    private RoleLiteJson() {}

    @Override
    public RoleLite read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        String color = null;
        String iconUrl = null;
        String description = null;
        Boolean isModerator = null;
        Boolean isAdministrator = null;
        Integer displayOrder = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> color = json.text();
                case 3 -> iconUrl = json.text();
                case 4 -> description = json.text();
                case 5 -> isModerator = json.flag();
                case 6 -> isAdministrator = json.flag();
                case 7 -> displayOrder = json.integer();
                default -> unknown = json.keep(unknown);
            }
        }
        return new RoleLite(
                id,
                name,
                color,
                iconUrl,
                description,
                isModerator,
                isAdministrator,
                displayOrder,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RoleLite value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("color", value.color());
        json.text("iconUrl", value.iconUrl());
        json.text("description", value.description());
        json.member("isModerator", value.isModerator(), Scalars.FLAG);
        json.member("isAdministrator", value.isAdministrator(), Scalars.FLAG);
        json.member("displayOrder", value.displayOrder(), Scalars.INTEGER);
        json.unknown(value.unknown());
    }
}
