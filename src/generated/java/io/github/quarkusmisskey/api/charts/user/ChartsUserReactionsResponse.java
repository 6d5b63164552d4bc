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
 * What {@code charts/user/reactions} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserReactionsResponse(
        Reactions local,
        Reactions remote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsUserReactionsResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsUserReactionsResponse(Reactions local, Reactions remote) {
        this(local, remote, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsUserReactionsResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsUserReactionsResponse",
                "local,remote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {local, remote, unknown};
    }

    /**
     * An object that {@link ChartsUserReactionsResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reactions(List<Long> count, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Reactions {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Reactions(List<Long> count) {
            this(count, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Reactions that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Reactions",
                    "count,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {count, unknown};
        }
    }
}
