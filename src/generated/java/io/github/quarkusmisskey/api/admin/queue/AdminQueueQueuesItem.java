package io.github.quarkusmisskey.api.admin.queue;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.JobMetrics;
import io.github.quarkusmisskey.api.model.QueueName;

/** What {@code admin/queue/queues} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueQueuesItem(
        QueueName name,
        Map<String, Long> counts,
        Boolean isPaused,
        JobMetrics metrics) {}
