package io.github.quarkusmisskey.api.admin;

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
 * What {@code admin/get-index-stats} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminGetIndexStatsItem(
        String tablename,
        String indexname,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminGetIndexStatsItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminGetIndexStatsItem(String tablename, String indexname) {
        this(tablename, indexname, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminGetIndexStatsItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminGetIndexStatsItem",
                "tablename,indexname,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {tablename, indexname, unknown};
    }
}
