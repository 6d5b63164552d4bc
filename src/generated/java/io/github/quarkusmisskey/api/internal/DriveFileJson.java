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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "name" -> name = json.text();
                case "type" -> type = json.text();
                case "md5" -> md5 = json.text();
                case "size" -> size = json.whole();
                case "isSensitive" -> isSensitive = json.flag();
                case "blurhash" -> blurhash = json.text();
                case "properties" -> properties = DriveFilePropertiesJson.TYPE.read(json);
                case "url" -> url = json.text();
                case "thumbnailUrl" -> thumbnailUrl = json.text();
                case "comment" -> comment = json.text();
                case "folderId" -> folderId = json.text();
                case "folder" -> folder = DriveFolderJson.TYPE.read(json);
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
