package io.github.quarkusmisskey.api.charts.user;

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
 * What {@code charts/user/drive} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserDriveResponse(
        List<Long> totalCount,
        List<Long> totalSize,
        List<Long> incCount,
        List<Long> incSize,
        List<Long> decCount,
        List<Long> decSize,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsUserDriveResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsUserDriveResponse(
            List<Long> totalCount,
            List<Long> totalSize,
            List<Long> incCount,
            List<Long> incSize,
            List<Long> decCount,
            List<Long> decSize) {
        this(totalCount, totalSize, incCount, incSize, decCount, decSize, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsUserDriveResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsUserDriveResponse",
                "totalCount,totalSize,incCount,incSize,decCount,decSize,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {totalCount, totalSize, incCount, incSize, decCount, decSize, unknown};
    }
}
