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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "userId" -> userId = json.text();
                case "userHost" -> userHost = json.text();
                case "md5" -> md5 = json.text();
                case "name" -> name = json.text();
                case "type" -> type = json.text();
                case "size" -> size = json.whole();
                case "comment" -> comment = json.text();
                case "blurhash" -> blurhash = json.text();
                case "properties" -> properties = DriveFilePropertiesJson.TYPE.read(json);
                case "storedInternal" -> storedInternal = json.flag();
                case "url" -> url = json.text();
                case "thumbnailUrl" -> thumbnailUrl = json.text();
                case "webpublicUrl" -> webpublicUrl = json.text();
                case "accessKey" -> accessKey = json.text();
                case "thumbnailAccessKey" -> thumbnailAccessKey = json.text();
                case "webpublicAccessKey" -> webpublicAccessKey = json.text();
                case "uri" -> uri = json.text();
                case "src" -> src = json.text();
                case "folderId" -> folderId = json.text();
                case "isSensitive" -> isSensitive = json.flag();
                case "isLink" -> isLink = json.flag();
                case "maybeSensitive" -> maybeSensitive = json.flag();
                case "maybePorn" -> maybePorn = json.flag();
                case "requestIp" -> requestIp = json.text();
                case "requestHeaders" -> requestHeaders = json.tree();
                default -> unknown = json.keep(member, unknown);
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
