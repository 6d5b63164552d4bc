package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.QueueName;

/** What {@code admin/queue/promote-jobs} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueuePromoteJobsRequest(QueueName queue) implements Body<AdminQueuePromoteJobsRequest> {

    public AdminQueuePromoteJobsRequest {
        Objects.requireNonNull(queue, "queue");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueuePromoteJobsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueuePromoteJobsRequest",
                "queue",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {queue};
    }

    /** With what the lambda sets. */
    public static AdminQueuePromoteJobsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminQueuePromoteJobsRequest}; what is not set is left out. */
    public static final class Builder {

        private QueueName queue;

        private Builder() {}

        public Builder queue(QueueName queue) {
            this.queue = queue;
            return this;
        }

        public AdminQueuePromoteJobsRequest build() {
            return new AdminQueuePromoteJobsRequest(
                    queue);
        }
    }
}
