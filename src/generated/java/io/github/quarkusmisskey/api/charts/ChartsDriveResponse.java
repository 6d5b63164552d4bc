package io.github.quarkusmisskey.api.charts;

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
 * What {@code charts/drive} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsDriveResponse(
        Files local,
        Files remote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsDriveResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsDriveResponse(Files local, Files remote) {
        this(local, remote, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsDriveResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsDriveResponse",
                "local,remote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {local, remote, unknown};
    }

    /**
     * An object that {@link ChartsDriveResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Files(
            List<Long> incCount,
            List<Long> incSize,
            List<Long> decCount,
            List<Long> decSize,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Files {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Files(List<Long> incCount, List<Long> incSize, List<Long> decCount, List<Long> decSize) {
            this(incCount, incSize, decCount, decSize, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Files that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Files",
                    "incCount,incSize,decCount,decSize,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {incCount, incSize, decCount, decSize, unknown};
        }
    }
}
