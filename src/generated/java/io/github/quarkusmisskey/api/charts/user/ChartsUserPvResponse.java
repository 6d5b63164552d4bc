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
 * What {@code charts/user/pv} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserPvResponse(
        Views upv,
        Views pv,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsUserPvResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsUserPvResponse(Views upv, Views pv) {
        this(upv, pv, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsUserPvResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsUserPvResponse",
                "upv,pv,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {upv, pv, unknown};
    }

    /**
     * An object that {@link ChartsUserPvResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Views(
            List<Long> user,
            List<Long> visitor,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Views {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Views(List<Long> user, List<Long> visitor) {
            this(user, visitor, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Views that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Views",
                    "user,visitor,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {user, visitor, unknown};
        }
    }
}
