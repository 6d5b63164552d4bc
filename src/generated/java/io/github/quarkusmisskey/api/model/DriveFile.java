package io.github.quarkusmisskey.api.model;

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

/**
 * The schema {@code DriveFile}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFile(
        String id,
        Instant createdAt,
        String name,
        String type,
        String md5,
        Long size,
        Boolean isSensitive,
        String blurhash,
        DriveFileProperties properties,
        String url,
        String thumbnailUrl,
        String comment,
        String folderId,
        DriveFolder folder,
        String userId,
        UserLite user,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public DriveFile {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public DriveFile(
            String id,
            Instant createdAt,
            String name,
            String type,
            String md5,
            Long size,
            Boolean isSensitive,
            String blurhash,
            DriveFileProperties properties,
            String url,
            String thumbnailUrl,
            String comment,
            String folderId,
            DriveFolder folder,
            String userId,
            UserLite user) {
        this(id, createdAt, name, type, md5, size, isSensitive, blurhash, properties, url, thumbnailUrl, comment, folderId, folder, userId, user, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFile that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFile",
                "id,createdAt,name,type,md5,size,isSensitive,blurhash,properties,url,thumbnailUrl,comment,folderId,folder,userId,user,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, name, type, md5, size, isSensitive, blurhash, properties, url, thumbnailUrl, comment, folderId, folder, userId, user, unknown};
    }
}
