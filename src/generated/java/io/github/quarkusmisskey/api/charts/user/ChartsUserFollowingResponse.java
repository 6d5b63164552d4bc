package io.github.quarkusmisskey.api.charts.user;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsUserFollowingResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsUserFollowingResponse",
                "local,remote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {local, remote, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Relations that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Relations",
                    "followings,followers,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {followings, followers, unknown};
        }
    }
}
