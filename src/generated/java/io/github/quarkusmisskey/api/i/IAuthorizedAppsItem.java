package io.github.quarkusmisskey.api.i;

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
 * What {@code i/authorized-apps} answers.
 *
 * @param permission no two the same
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IAuthorizedAppsItem(
        String id,
        String name,
        String callbackUrl,
        List<String> permission,
        Boolean isAuthorized,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public IAuthorizedAppsItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public IAuthorizedAppsItem(
            String id,
            String name,
            String callbackUrl,
            List<String> permission,
            Boolean isAuthorized) {
        this(id, name, callbackUrl, permission, isAuthorized, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IAuthorizedAppsItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IAuthorizedAppsItem",
                "id,name,callbackUrl,permission,isAuthorized,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, callbackUrl, permission, isAuthorized, unknown};
    }
}
