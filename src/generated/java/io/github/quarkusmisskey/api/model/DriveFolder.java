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
 * The schema {@code DriveFolder}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFolder(
        String id,
        Instant createdAt,
        String name,
        String parentId,
        Long foldersCount,
        Long filesCount,
        DriveFolder parent,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public DriveFolder {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public DriveFolder(
            String id,
            Instant createdAt,
            String name,
            String parentId,
            Long foldersCount,
            Long filesCount,
            DriveFolder parent) {
        this(id, createdAt, name, parentId, foldersCount, filesCount, parent, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFolder that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFolder",
                "id,createdAt,name,parentId,foldersCount,filesCount,parent,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, name, parentId, foldersCount, filesCount, parent, unknown};
    }
}
