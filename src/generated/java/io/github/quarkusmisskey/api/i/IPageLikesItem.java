package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.Page;

/**
 * What {@code i/page-likes} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IPageLikesItem(
        String id,
        Page page,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public IPageLikesItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public IPageLikesItem(String id, Page page) {
        this(id, page, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IPageLikesItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IPageLikesItem",
                "id,page,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, page, unknown};
    }
}
