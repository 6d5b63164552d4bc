package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.JobMetrics;
import io.github.quarkusmisskey.api.model.QueueName;

/**
 * What {@code admin/queue/queues} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueQueuesItem(
        QueueName name,
        Map<String, Long> counts,
        Boolean isPaused,
        JobMetrics metrics,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminQueueQueuesItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminQueueQueuesItem(
            QueueName name,
            Map<String, Long> counts,
            Boolean isPaused,
            JobMetrics metrics) {
        this(name, counts, isPaused, metrics, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueueQueuesItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueueQueuesItem",
                "name,counts,isPaused,metrics,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, counts, isPaused, metrics, unknown};
    }
}
