package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueueRemoveJobRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueueRemoveJobRequest",
                "queue,jobId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {queue, jobId};
    }

    /** With what the lambda sets. */
    public static AdminQueueRemoveJobRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminQueueRemoveJobRequest}; what is not set is left out. */
    public static final class Builder {

        private QueueName queue;
        private String jobId;

        private Builder() {}

        public Builder queue(QueueName queue) {
            this.queue = queue;
            return this;
        }

        public Builder jobId(String jobId) {
            this.jobId = jobId;
            return this;
        }

        public AdminQueueRemoveJobRequest build() {
            return new AdminQueueRemoveJobRequest(
                    queue,
                    jobId);
        }
    }
}
