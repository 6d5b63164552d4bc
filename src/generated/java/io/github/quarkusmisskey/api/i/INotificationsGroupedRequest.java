package io.github.quarkusmisskey.api.i;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.NotificationType;

/**
 * What {@code i/notifications-grouped} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param markAsRead {@code true} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record INotificationsGroupedRequest(
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Boolean markAsRead,
        List<NotificationType> includeTypes,
        List<NotificationType> excludeTypes) implements Body<INotificationsGroupedRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof INotificationsGroupedRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "INotificationsGroupedRequest",
                "limit,sinceId,untilId,sinceDate,untilDate,markAsRead,includeTypes,excludeTypes",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, sinceId, untilId, sinceDate, untilDate, markAsRead, includeTypes, excludeTypes};
    }

    /** With what the lambda sets. */
    public static INotificationsGroupedRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.markAsRead = markAsRead;
        copy.includeTypes = includeTypes;
        copy.excludeTypes = excludeTypes;
        return copy;
    }

    /** Collects the components of a {@link INotificationsGroupedRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Boolean markAsRead;
        private List<NotificationType> includeTypes;
        private List<NotificationType> excludeTypes;

        private Builder() {}

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

        public Builder markAsRead(boolean markAsRead) {
            this.markAsRead = markAsRead;
            return this;
        }

        public Builder includeTypes(List<NotificationType> includeTypes) {
            this.includeTypes = includeTypes;
            return this;
        }

        public Builder includeTypes(NotificationType... includeTypes) {
            return includeTypes(List.of(includeTypes));
        }

        public Builder excludeTypes(List<NotificationType> excludeTypes) {
            this.excludeTypes = excludeTypes;
            return this;
        }

        public Builder excludeTypes(NotificationType... excludeTypes) {
            return excludeTypes(List.of(excludeTypes));
        }

        public INotificationsGroupedRequest build() {
            return new INotificationsGroupedRequest(
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    markAsRead,
                    includeTypes,
                    excludeTypes);
        }
    }
}
