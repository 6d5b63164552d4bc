package io.github.quarkusmisskey.api.admin.drive;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.DriveFileProperties;

/**
 * What {@code admin/drive/show-file} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminDriveShowFileResponse(
        String id,
        Instant createdAt,
        String userId,
        String userHost,
        String md5,
        String name,
        String type,
        Long size,
        String comment,
        String blurhash,
        DriveFileProperties properties,
        Boolean storedInternal,
        String url,
        String thumbnailUrl,
        String webpublicUrl,
        String accessKey,
        String thumbnailAccessKey,
        String webpublicAccessKey,
        String uri,
        String src,
        String folderId,
        Boolean isSensitive,
        Boolean isLink,
        Boolean maybeSensitive,
        Boolean maybePorn,
        String requestIp,
        JsonNode requestHeaders,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminDriveShowFileResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminDriveShowFileResponse(
            String id,
            Instant createdAt,
            String userId,
            String userHost,
            String md5,
            String name,
            String type,
            Long size,
            String comment,
            String blurhash,
            DriveFileProperties properties,
            Boolean storedInternal,
            String url,
            String thumbnailUrl,
            String webpublicUrl,
            String accessKey,
            String thumbnailAccessKey,
            String webpublicAccessKey,
            String uri,
            String src,
            String folderId,
            Boolean isSensitive,
            Boolean isLink,
            Boolean maybeSensitive,
            Boolean maybePorn,
            String requestIp,
            JsonNode requestHeaders) {
        this(id, createdAt, userId, userHost, md5, name, type, size, comment, blurhash, properties, storedInternal, url, thumbnailUrl, webpublicUrl, accessKey, thumbnailAccessKey, webpublicAccessKey, uri, src, folderId, isSensitive, isLink, maybeSensitive, maybePorn, requestIp, requestHeaders, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminDriveShowFileResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AdminDriveShowFileResponse",
                "id,createdAt,userId,userHost,md5,name,type,size,comment,blurhash,properties,storedInternal,url,thumbnailUrl,webpublicUrl,accessKey,thumbnailAccessKey,webpublicAccessKey,uri,src,folderId,isSensitive,isLink,maybeSensitive,maybePorn,requestIp,requestHeaders,unknown",
                id, createdAt, userId, userHost, md5, name, type, size, comment, blurhash, properties, storedInternal, url, thumbnailUrl, webpublicUrl, "[redacted]", "[redacted]", "[redacted]", uri, src, folderId, isSensitive, isLink, maybeSensitive, maybePorn, requestIp, requestHeaders, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, userId, userHost, md5, name, type, size, comment, blurhash, properties, storedInternal, url, thumbnailUrl, webpublicUrl, accessKey, thumbnailAccessKey, webpublicAccessKey, uri, src, folderId, isSensitive, isLink, maybeSensitive, maybePorn, requestIp, requestHeaders, unknown};
    }
}
