package io.github.quarkusmisskey.api.charts.user;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/**
 * What {@code charts/user/following} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserFollowingResponse(
        Relations local,
        Relations remote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsUserFollowingResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsUserFollowingResponse(Relations local, Relations remote) {
        this(local, remote, null);
    }

    /**
     * An object that {@link ChartsUserFollowingResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Relations(
            ChartsTotal followings,
            ChartsTotal followers,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Relations {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Relations(ChartsTotal followings, ChartsTotal followers) {
            this(followings, followers, null);
        }
    }
}
