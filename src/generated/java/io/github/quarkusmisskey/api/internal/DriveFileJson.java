package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.DriveFileProperties;
import io.github.quarkusmisskey.api.model.DriveFolder;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link DriveFile}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFileJson extends ObjectType<DriveFile> {

    static final DriveFileJson TYPE = new DriveFileJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "name",
            "type",
            "md5",
            "size",
            "isSensitive",
            "blurhash",
            "properties",
            "url",
            "thumbnailUrl",
            "comment",
            "folderId",
            "folder",
            "userId",
            "user");

    private DriveFileJson() {}

    @Override
    public DriveFile read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String name = null;
        String type = null;
        String md5 = null;
        Long size = null;
        Boolean isSensitive = null;
        String blurhash = null;
        DriveFileProperties properties = null;
        String url = null;
        String thumbnailUrl = null;
        String comment = null;
        String folderId = null;
        DriveFolder folder = null;
        String userId = null;
        UserLite user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> name = json.text();
                case 3 -> type = json.text();
                case 4 -> md5 = json.text();
                case 5 -> size = json.whole();
                case 6 -> isSensitive = json.flag();
                case 7 -> blurhash = json.text();
                case 8 -> properties = DriveFilePropertiesJson.TYPE.read(json);
                case 9 -> url = json.text();
                case 10 -> thumbnailUrl = json.text();
                case 11 -> comment = json.text();
                case 12 -> folderId = json.text();
                case 13 -> folder = DriveFolderJson.TYPE.read(json);
                case 14 -> userId = json.text();
                case 15 -> user = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new DriveFile(
                id,
                createdAt,
                name,
                type,
                md5,
                size,
                isSensitive,
                blurhash,
                properties,
                url,
                thumbnailUrl,
                comment,
                folderId,
                folder,
                userId,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, DriveFile value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.text("type", value.type());
        json.text("md5", value.md5());
        json.member("size", value.size(), Scalars.WHOLE);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.text("blurhash", value.blurhash());
        json.member("properties", value.properties(), DriveFilePropertiesJson.TYPE);
        json.text("url", value.url());
        json.text("thumbnailUrl", value.thumbnailUrl());
        json.text("comment", value.comment());
        json.text("folderId", value.folderId());
        json.member("folder", value.folder(), DriveFolderJson.TYPE);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.unknown(value.unknown());
    }
}
