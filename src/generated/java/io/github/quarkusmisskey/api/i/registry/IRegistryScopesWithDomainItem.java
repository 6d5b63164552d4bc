package io.github.quarkusmisskey.api.i.registry;

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
 * What {@code i/registry/scopes-with-domain} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistryScopesWithDomainItem(
        List<List<String>> scopes,
        String domain,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public IRegistryScopesWithDomainItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public IRegistryScopesWithDomainItem(List<List<String>> scopes, String domain) {
        this(scopes, domain, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IRegistryScopesWithDomainItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IRegistryScopesWithDomainItem",
                "scopes,domain,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {scopes, domain, unknown};
    }
}
