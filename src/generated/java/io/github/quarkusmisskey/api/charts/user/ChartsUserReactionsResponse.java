package io.github.quarkusmisskey.api.charts.user;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

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
    }
}
