package io.github.quarkusmisskey.api.model;

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
 * The schema {@code QueueMetrics}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueMetrics(
        Meta meta,
        List<Long> data,
        Long count,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public QueueMetrics {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public QueueMetrics(Meta meta, List<Long> data, Long count) {
        this(meta, data, count, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueMetrics that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "QueueMetrics",
                "meta,data,count,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {meta, data, count, unknown};
    }

    /**
     * An object that {@link QueueMetrics} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Meta(
            Long count,
            Long prevTS,
            Long prevCount,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Meta {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Meta(Long count, Long prevTS, Long prevCount) {
            this(count, prevTS, prevCount, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Meta that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Meta",
                    "count,prevTS,prevCount,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {count, prevTS, prevCount, unknown};
        }
    }
}
