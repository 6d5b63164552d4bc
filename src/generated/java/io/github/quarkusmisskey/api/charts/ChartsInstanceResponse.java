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
import io.github.quarkusmisskey.api.model.ChartsNotes;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/**
 * What {@code charts/instance} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsInstanceResponse(
        Requests requests,
        ChartsNotes notes,
        ChartsTotal users,
        ChartsTotal following,
        ChartsTotal followers,
        Drive drive,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsInstanceResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsInstanceResponse(
            Requests requests,
            ChartsNotes notes,
            ChartsTotal users,
            ChartsTotal following,
            ChartsTotal followers,
            Drive drive) {
        this(requests, notes, users, following, followers, drive, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsInstanceResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsInstanceResponse",
                "requests,notes,users,following,followers,drive,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {requests, notes, users, following, followers, drive, unknown};
    }

    /**
     * An object that {@link ChartsInstanceResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Requests(
            List<Long> failed,
            List<Long> succeeded,
            List<Long> received,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Requests {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Requests(List<Long> failed, List<Long> succeeded, List<Long> received) {
            this(failed, succeeded, received, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Requests that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Requests",
                    "failed,succeeded,received,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {failed, succeeded, received, unknown};
        }
    }

    /**
     * An object that {@link ChartsInstanceResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Drive(
            List<Long> totalFiles,
            List<Long> incFiles,
            List<Long> decFiles,
            List<Long> incUsage,
            List<Long> decUsage,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Drive {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Drive(
                List<Long> totalFiles,
                List<Long> incFiles,
                List<Long> decFiles,
                List<Long> incUsage,
                List<Long> decUsage) {
            this(totalFiles, incFiles, decFiles, incUsage, decUsage, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Drive that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Drive",
                    "totalFiles,incFiles,decFiles,incUsage,decUsage,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {totalFiles, incFiles, decFiles, incUsage, decUsage, unknown};
        }
    }
}
