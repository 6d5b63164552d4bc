package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.QueueName;

/** What {@code admin/queue/jobs} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueJobsRequest(
        QueueName queue,
        List<State> state,
        String search) implements Body<AdminQueueJobsRequest> {

    public AdminQueueJobsRequest {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(state, "state");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueueJobsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueueJobsRequest",
                "queue,state,search",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {queue, state, search};
    }

    /** With what is required alone. */
    public static AdminQueueJobsRequest of(QueueName queue, List<State> state) {
        return new AdminQueueJobsRequest(queue, state, null);
    }

    /** With what the lambda sets. */
    public static AdminQueueJobsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminQueueJobsRequest}; what is not set is left out. */
    public static final class Builder {

        private QueueName queue;
        private List<State> state;
        private String search;

        private Builder() {}

        public Builder queue(QueueName queue) {
            this.queue = queue;
            return this;
        }

        public Builder state(List<State> state) {
            this.state = state;
            return this;
        }

        public Builder state(State... state) {
            return state(List.of(state));
        }

        public Builder search(String search) {
            this.search = search;
            return this;
        }

        public AdminQueueJobsRequest build() {
            return new AdminQueueJobsRequest(
                    queue,
                    state,
                    search);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record State(@JsonValue String value) {

        public static final State ACTIVE = new State("active");
        public static final State WAIT = new State("wait");
        public static final State DELAYED = new State("delayed");
        public static final State COMPLETED = new State("completed");
        public static final State FAILED = new State("failed");
        public static final State PAUSED = new State("paused");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public State {}

        @Override
        public boolean equals(Object other) {
            return other instanceof State that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
