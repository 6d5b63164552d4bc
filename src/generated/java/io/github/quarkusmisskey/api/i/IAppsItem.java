package io.github.quarkusmisskey.api.i;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code i/apps} answers.
 *
 * @param permission no two the same
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IAppsItem(
        String id,
        String name,
        Instant createdAt,
        Instant lastUsedAt,
        List<String> permission,
        String iconUrl,
        String description,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public IAppsItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public IAppsItem(
            String id,
            String name,
            Instant createdAt,
            Instant lastUsedAt,
            List<String> permission,
            String iconUrl,
            String description) {
        this(id, name, createdAt, lastUsedAt, permission, iconUrl, description, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IAppsItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IAppsItem",
                "id,name,createdAt,lastUsedAt,permission,iconUrl,description,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, createdAt, lastUsedAt, permission, iconUrl, description, unknown};
    }
}
