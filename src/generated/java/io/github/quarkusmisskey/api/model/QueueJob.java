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
 * The schema {@code QueueJob}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueJob(
        String id,
        String name,
        JsonNode data,
        JsonNode opts,
        Long timestamp,
        Long processedOn,
        String processedBy,
        Long finishedOn,
        JsonNode progress,
        Long attempts,
        Long delay,
        String failedReason,
        List<String> stacktrace,
        JsonNode returnValue,
        Boolean isFailed,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public QueueJob {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public QueueJob(
            String id,
            String name,
            JsonNode data,
            JsonNode opts,
            Long timestamp,
            Long processedOn,
            String processedBy,
            Long finishedOn,
            JsonNode progress,
            Long attempts,
            Long delay,
            String failedReason,
            List<String> stacktrace,
            JsonNode returnValue,
            Boolean isFailed) {
        this(id, name, data, opts, timestamp, processedOn, processedBy, finishedOn, progress, attempts, delay, failedReason, stacktrace, returnValue, isFailed, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueJob that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "QueueJob",
                "id,name,data,opts,timestamp,processedOn,processedBy,finishedOn,progress,attempts,delay,failedReason,stacktrace,returnValue,isFailed,unknown",
                id, name, "[redacted]", "[redacted]", timestamp, processedOn, processedBy, finishedOn, progress, attempts, delay, failedReason, stacktrace, "[redacted]", isFailed, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, name, data, opts, timestamp, processedOn, processedBy, finishedOn, progress, attempts, delay, failedReason, stacktrace, returnValue, isFailed, unknown};
    }
}
