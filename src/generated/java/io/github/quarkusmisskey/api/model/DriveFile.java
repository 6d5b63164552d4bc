package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code DriveFile}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        UserLite user) {}
