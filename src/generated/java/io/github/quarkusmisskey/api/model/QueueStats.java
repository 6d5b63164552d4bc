package io.github.quarkusmisskey.api.model;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueStats that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "QueueStats",
                "deliver,inbox,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {deliver, inbox, unknown};
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Jobs that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Jobs",
                    "activeSincePrevTick,active,waiting,delayed,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {activeSincePrevTick, active, waiting, delayed, unknown};
        }
    }
}
