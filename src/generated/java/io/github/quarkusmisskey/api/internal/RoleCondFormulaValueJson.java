package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.RoleCondFormulaFollowersOrFollowingOrNotes;
import io.github.quarkusmisskey.api.model.RoleCondFormulaLogics;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValue;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueAssignedRole;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueCreated;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueIsLocalOrRemote;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueNot;
import io.github.quarkusmisskey.api.model.RoleCondFormulaValueUserSettingBooleanSchema;

/** Reads and writes {@link RoleCondFormulaValue}. */
@Generated("io.github.quarkusmisskey.generator")
final class RoleCondFormulaValueJson extends JsonType<RoleCondFormulaValue> {

    static final RoleCondFormulaValueJson TYPE = new RoleCondFormulaValueJson();

    private RoleCondFormulaValueJson() {}

    @Override
    public RoleCondFormulaValue read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String variant = json.discriminator("type");
        return switch (variant == null ? "" : variant) {
            case "and" -> RoleCondFormulaLogicsJson.TYPE.read(json);
            case "or" -> RoleCondFormulaLogicsJson.TYPE.read(json);
            case "not" -> RoleCondFormulaValueNotJson.TYPE.read(json);
            case "isLocal" -> RoleCondFormulaValueIsLocalOrRemoteJson.TYPE.read(json);
            case "isRemote" -> RoleCondFormulaValueIsLocalOrRemoteJson.TYPE.read(json);
            case "isSuspended" -> RoleCondFormulaValueUserSettingBooleanSchemaJson.TYPE.read(json);
            case "isLocked" -> RoleCondFormulaValueUserSettingBooleanSchemaJson.TYPE.read(json);
            case "isBot" -> RoleCondFormulaValueUserSettingBooleanSchemaJson.TYPE.read(json);
            case "isCat" -> RoleCondFormulaValueUserSettingBooleanSchemaJson.TYPE.read(json);
            case "isExplorable" -> RoleCondFormulaValueUserSettingBooleanSchemaJson.TYPE.read(json);
            case "roleAssignedTo" -> RoleCondFormulaValueAssignedRoleJson.TYPE.read(json);
            case "createdLessThan" -> RoleCondFormulaValueCreatedJson.TYPE.read(json);
            case "createdMoreThan" -> RoleCondFormulaValueCreatedJson.TYPE.read(json);
            case "followersLessThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE.read(json);
            case "followersMoreThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE.read(json);
            case "followingLessThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE.read(json);
            case "followingMoreThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE.read(json);
            case "notesLessThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE.read(json);
            case "notesMoreThanOrEq" -> RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE.read(json);
            default -> new RoleCondFormulaValue.Unknown(json.tree());
        };
    }

    @Override
    public void write(JsonOut json, RoleCondFormulaValue value) throws IOException {
        if (value instanceof RoleCondFormulaLogics variant) {
            RoleCondFormulaLogicsJson.TYPE.write(json, variant);
        } else if (value instanceof RoleCondFormulaValueNot variant) {
            RoleCondFormulaValueNotJson.TYPE.write(json, variant);
        } else if (value instanceof RoleCondFormulaValueIsLocalOrRemote variant) {
            RoleCondFormulaValueIsLocalOrRemoteJson.TYPE.write(json, variant);
        } else if (value instanceof RoleCondFormulaValueUserSettingBooleanSchema variant) {
            RoleCondFormulaValueUserSettingBooleanSchemaJson.TYPE.write(json, variant);
        } else if (value instanceof RoleCondFormulaValueAssignedRole variant) {
            RoleCondFormulaValueAssignedRoleJson.TYPE.write(json, variant);
        } else if (value instanceof RoleCondFormulaValueCreated variant) {
            RoleCondFormulaValueCreatedJson.TYPE.write(json, variant);
        } else if (value instanceof RoleCondFormulaFollowersOrFollowingOrNotes variant) {
            RoleCondFormulaFollowersOrFollowingOrNotesJson.TYPE.write(json, variant);
        } else if (value instanceof RoleCondFormulaValue.Unknown variant) {
            json.value(variant.json(), Scalars.TREE);
        }
    }
}
