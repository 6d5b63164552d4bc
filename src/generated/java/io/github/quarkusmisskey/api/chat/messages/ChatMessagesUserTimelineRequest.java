package io.github.quarkusmisskey.api.chat.messages;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code chat/messages/user-timeline} takes. A null member is left out.
 *
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessagesUserTimelineRequest(
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        String userId) implements Body<ChatMessagesUserTimelineRequest> {

    public ChatMessagesUserTimelineRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatMessagesUserTimelineRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatMessagesUserTimelineRequest",
                "limit,sinceId,untilId,sinceDate,untilDate,userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, sinceId, untilId, sinceDate, untilDate, userId};
    }

    /** With what is required alone. */
    public static ChatMessagesUserTimelineRequest of(String userId) {
        return new Builder(userId).build();
    }

    /** With what the lambda sets. */
    public static ChatMessagesUserTimelineRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String userId) {
        return new Builder(userId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(userId);
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        return copy;
    }

    /** Collects the components of a {@link ChatMessagesUserTimelineRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private String userId;

        private Builder() {}

        private Builder(String userId) {
            this.userId = userId;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder sinceId(String sinceId) {
            this.sinceId = sinceId;
            return this;
        }

        public Builder untilId(String untilId) {
            this.untilId = untilId;
            return this;
        }

        public Builder sinceDate(long sinceDate) {
            this.sinceDate = sinceDate;
            return this;
        }

        public Builder sinceDate(Instant sinceDate) {
            return sinceDate(sinceDate.toEpochMilli());
        }

        public Builder untilDate(long untilDate) {
            this.untilDate = untilDate;
            return this;
        }

        public Builder untilDate(Instant untilDate) {
            return untilDate(untilDate.toEpochMilli());
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public ChatMessagesUserTimelineRequest build() {
            return new ChatMessagesUserTimelineRequest(
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    userId);
        }
    }
}
