package io.github.quarkusmisskey.api.admin.queue;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.QueueName;

/** What {@code admin/queue/clear} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminQueueClearRequest(QueueName queue, State state) implements Body<AdminQueueClearRequest> {

    public AdminQueueClearRequest {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(state, "state");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminQueueClearRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminQueueClearRequest",
                "queue,state",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {queue, state};
    }

    /** With what the lambda sets. */
    public static AdminQueueClearRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminQueueClearRequest}; what is not set is left out. */
    public static final class Builder {

        private QueueName queue;
        private State state;

        private Builder() {}

        public Builder queue(QueueName queue) {
            this.queue = queue;
            return this;
        }

        public Builder state(State state) {
            this.state = state;
            return this;
        }

        public AdminQueueClearRequest build() {
            return new AdminQueueClearRequest(
                    queue,
                    state);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record State(@JsonValue String value) {

        public static final State STAR = new State("*");
        public static final State COMPLETED = new State("completed");
        public static final State WAIT = new State("wait");
        public static final State ACTIVE = new State("active");
        public static final State PAUSED = new State("paused");
        public static final State PRIORITIZED = new State("prioritized");
        public static final State DELAYED = new State("delayed");
        public static final State FAILED = new State("failed");

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
