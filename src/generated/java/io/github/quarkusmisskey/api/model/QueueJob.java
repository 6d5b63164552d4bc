package io.github.quarkusmisskey.api.model;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code QueueJob}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        Boolean isFailed) {

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
                + "]";
    }
}
