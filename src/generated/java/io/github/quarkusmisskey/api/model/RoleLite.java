package io.github.quarkusmisskey.api.model;

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
 * The schema {@code RoleLite}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoleLite(
        String id,
        String name,
        String color,
        String iconUrl,
        String description,
        Boolean isModerator,
        Boolean isAdministrator,
        Integer displayOrder,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public RoleLite {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RoleLite(
            String id,
            String name,
            String color,
            String iconUrl,
            String description,
            Boolean isModerator,
            Boolean isAdministrator,
            Integer displayOrder) {
        this(id, name, color, iconUrl, description, isModerator, isAdministrator, displayOrder, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleLite that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RoleLite",
                "id,name,color,iconUrl,description,isModerator,isAdministrator,displayOrder,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, color, iconUrl, description, isModerator, isAdministrator, displayOrder, unknown};
    }
}
