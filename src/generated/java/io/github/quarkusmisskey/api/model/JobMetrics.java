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
 * An object that several others hold.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobMetrics(
        QueueMetrics completed,
        QueueMetrics failed,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public JobMetrics {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public JobMetrics(QueueMetrics completed, QueueMetrics failed) {
        this(completed, failed, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobMetrics that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "JobMetrics",
                "completed,failed,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {completed, failed, unknown};
    }
}
