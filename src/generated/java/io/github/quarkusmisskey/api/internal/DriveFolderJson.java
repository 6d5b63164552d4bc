package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.DriveFolder;

/** Reads and writes {@link DriveFolder}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFolderJson extends ObjectType<DriveFolder> {

    static final DriveFolderJson TYPE = new DriveFolderJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "name",
            "parentId",
            "foldersCount",
            "filesCount",
            "parent");

    private DriveFolderJson() {}

    @Override
    public DriveFolder read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String name = null;
        String parentId = null;
        Long foldersCount = null;
        Long filesCount = null;
        DriveFolder parent = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> name = json.text();
                case 3 -> parentId = json.text();
                case 4 -> foldersCount = json.whole();
                case 5 -> filesCount = json.whole();
                case 6 -> parent = DriveFolderJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new DriveFolder(
                id,
                createdAt,
                name,
                parentId,
                foldersCount,
                filesCount,
                parent,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, DriveFolder value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.text("parentId", value.parentId());
        json.member("foldersCount", value.foldersCount(), Scalars.WHOLE);
        json.member("filesCount", value.filesCount(), Scalars.WHOLE);
        json.member("parent", value.parent(), DriveFolderJson.TYPE);
        json.unknown(value.unknown());
    }
}
