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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "name" -> name = json.text();
                case "parentId" -> parentId = json.text();
                case "foldersCount" -> foldersCount = json.whole();
                case "filesCount" -> filesCount = json.whole();
                case "parent" -> parent = DriveFolderJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
