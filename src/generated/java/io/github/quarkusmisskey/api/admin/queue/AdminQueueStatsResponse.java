package io.github.quarkusmisskey.api.admin.queue;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.QueueCount;

/** What {@code admin/queue/stats} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueStatsResponse(
        QueueCount deliver,
        QueueCount inbox,
        QueueCount db,
        QueueCount objectStorage) {}
