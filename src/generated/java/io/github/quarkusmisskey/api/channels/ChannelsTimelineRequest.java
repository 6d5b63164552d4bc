package io.github.quarkusmisskey.api.channels;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code channels/timeline} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param allowPartial {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsTimelineRequest(
        String channelId,
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Boolean allowPartial) implements Body<ChannelsTimelineRequest> {

    public ChannelsTimelineRequest {
        Objects.requireNonNull(channelId, "channelId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelsTimelineRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChannelsTimelineRequest",
                "channelId,limit,sinceId,untilId,sinceDate,untilDate,allowPartial",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {channelId, limit, sinceId, untilId, sinceDate, untilDate, allowPartial};
    }

    /** With what is required alone. */
    public static ChannelsTimelineRequest of(String channelId) {
        return new Builder(channelId).build();
    }

    /** With what the lambda sets. */
    public static ChannelsTimelineRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String channelId) {
        return new Builder(channelId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(channelId);
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.allowPartial = allowPartial;
        return copy;
    }

    /** Collects the components of a {@link ChannelsTimelineRequest}; what is not set is left out. */
    public static final class Builder {

        private String channelId;
        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Boolean allowPartial;

        private Builder() {}

        private Builder(String channelId) {
            this.channelId = channelId;
        }

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
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

        public Builder allowPartial(boolean allowPartial) {
            this.allowPartial = allowPartial;
            return this;
        }

        public ChannelsTimelineRequest build() {
            return new ChannelsTimelineRequest(
                    channelId,
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    allowPartial);
        }
    }
}
