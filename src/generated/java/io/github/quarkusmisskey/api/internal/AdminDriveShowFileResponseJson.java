package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.drive.AdminDriveShowFileResponse;
import io.github.quarkusmisskey.api.model.DriveFileProperties;

/** Reads and writes {@link AdminDriveShowFileResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminDriveShowFileResponseJson extends ObjectType<AdminDriveShowFileResponse> {

    static final AdminDriveShowFileResponseJson TYPE = new AdminDriveShowFileResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "userId",
            "userHost",
            "md5",
            "name",
            "type",
            "size",
            "comment",
            "blurhash",
            "properties",
            "storedInternal",
            "url",
            "thumbnailUrl",
            "webpublicUrl",
            "accessKey",
            "thumbnailAccessKey",
            "webpublicAccessKey",
            "uri",
            "src",
            "folderId",
            "isSensitive",
            "isLink",
            "maybeSensitive",
            "maybePorn",
            "requestIp",
            "requestHeaders");

    private AdminDriveShowFileResponseJson() {}

    @Override
    public AdminDriveShowFileResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String userId = null;
        String userHost = null;
        String md5 = null;
        String name = null;
        String type = null;
        Long size = null;
        String comment = null;
        String blurhash = null;
        DriveFileProperties properties = null;
        Boolean storedInternal = null;
        String url = null;
        String thumbnailUrl = null;
        String webpublicUrl = null;
        String accessKey = null;
        String thumbnailAccessKey = null;
        String webpublicAccessKey = null;
        String uri = null;
        String src = null;
        String folderId = null;
        Boolean isSensitive = null;
        Boolean isLink = null;
        Boolean maybeSensitive = null;
        Boolean maybePorn = null;
        String requestIp = null;
        JsonNode requestHeaders = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> userId = json.text();
                case 3 -> userHost = json.text();
                case 4 -> md5 = json.text();
                case 5 -> name = json.text();
                case 6 -> type = json.text();
                case 7 -> size = json.whole();
                case 8 -> comment = json.text();
                case 9 -> blurhash = json.text();
                case 10 -> properties = DriveFilePropertiesJson.TYPE.read(json);
                case 11 -> storedInternal = json.flag();
                case 12 -> url = json.text();
                case 13 -> thumbnailUrl = json.text();
                case 14 -> webpublicUrl = json.text();
                case 15 -> accessKey = json.text();
                case 16 -> thumbnailAccessKey = json.text();
                case 17 -> webpublicAccessKey = json.text();
                case 18 -> uri = json.text();
                case 19 -> src = json.text();
                case 20 -> folderId = json.text();
                case 21 -> isSensitive = json.flag();
                case 22 -> isLink = json.flag();
                case 23 -> maybeSensitive = json.flag();
                case 24 -> maybePorn = json.flag();
                case 25 -> requestIp = json.text();
                case 26 -> requestHeaders = json.tree();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminDriveShowFileResponse(
                id,
                createdAt,
                userId,
                userHost,
                md5,
                name,
                type,
                size,
                comment,
                blurhash,
                properties,
                storedInternal,
                url,
                thumbnailUrl,
                webpublicUrl,
                accessKey,
                thumbnailAccessKey,
                webpublicAccessKey,
                uri,
                src,
                folderId,
                isSensitive,
                isLink,
                maybeSensitive,
                maybePorn,
                requestIp,
                requestHeaders,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminDriveShowFileResponse value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("userId", value.userId());
        json.text("userHost", value.userHost());
        json.text("md5", value.md5());
        json.text("name", value.name());
        json.text("type", value.type());
        json.member("size", value.size(), Scalars.WHOLE);
        json.text("comment", value.comment());
        json.text("blurhash", value.blurhash());
        json.member("properties", value.properties(), DriveFilePropertiesJson.TYPE);
        json.member("storedInternal", value.storedInternal(), Scalars.FLAG);
        json.text("url", value.url());
        json.text("thumbnailUrl", value.thumbnailUrl());
        json.text("webpublicUrl", value.webpublicUrl());
        json.text("accessKey", value.accessKey());
        json.text("thumbnailAccessKey", value.thumbnailAccessKey());
        json.text("webpublicAccessKey", value.webpublicAccessKey());
        json.text("uri", value.uri());
        json.text("src", value.src());
        json.text("folderId", value.folderId());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("isLink", value.isLink(), Scalars.FLAG);
        json.member("maybeSensitive", value.maybeSensitive(), Scalars.FLAG);
        json.member("maybePorn", value.maybePorn(), Scalars.FLAG);
        json.text("requestIp", value.requestIp());
        json.member("requestHeaders", value.requestHeaders(), Scalars.TREE);
        json.unknown(value.unknown());
    }
}
