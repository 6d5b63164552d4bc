package io.github.quarkusmisskey.api.model;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * The schema {@code QueueStats}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueStats(
        Jobs deliver,
        Jobs inbox,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public QueueStats {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public QueueStats(Jobs deliver, Jobs inbox) {
        this(deliver, inbox, null);
    }

    /**
     * An object that {@link QueueStats} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Jobs(
            Long activeSincePrevTick,
            Long active,
            Long waiting,
            Long delayed,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Jobs {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Jobs(Long activeSincePrevTick, Long active, Long waiting, Long delayed) {
            this(activeSincePrevTick, active, waiting, delayed, null);
        }
    }
}
