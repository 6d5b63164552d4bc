package io.github.quarkusmisskey.api.model;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

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

    /** Without the secrets. */
    @Override
    public String toString() {
        return "QueueJob[id=" + id
                + ", name=" + name
                + ", data=[redacted]"
                + ", opts=[redacted]"
                + ", timestamp=" + timestamp
                + ", processedOn=" + processedOn
                + ", processedBy=" + processedBy
                + ", finishedOn=" + finishedOn
                + ", progress=" + progress
                + ", attempts=" + attempts
                + ", delay=" + delay
                + ", failedReason=" + failedReason
                + ", stacktrace=" + stacktrace
                + ", returnValue=[redacted]"
                + ", isFailed=" + isFailed
                + ", unknown=" + unknown
                + "]";
    }
}
