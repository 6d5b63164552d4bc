package io.github.quarkusmisskey.api.admin.queue;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.QueueName;

/** What {@code admin/queue/remove-job} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueRemoveJobRequest(
        QueueName queue,
        String jobId) implements Body<AdminQueueRemoveJobRequest> {

    public AdminQueueRemoveJobRequest {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(jobId, "jobId");
    }
}
