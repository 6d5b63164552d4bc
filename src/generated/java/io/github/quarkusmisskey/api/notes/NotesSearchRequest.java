package io.github.quarkusmisskey.api.notes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code notes/search} takes. A null member is left out.
 *
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesSearchRequest(
        String query,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit,
        Integer offset,
        String host,
        String userId,
        String channelId) implements Body<NotesSearchRequest> {

    public NotesSearchRequest {
        Objects.requireNonNull(query, "query");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesSearchRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesSearchRequest",
                "query,sinceId,untilId,sinceDate,untilDate,limit,offset,host,userId,channelId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {query, sinceId, untilId, sinceDate, untilDate, limit, offset, host, userId, channelId};
    }

    /** With what is required alone. */
    public static NotesSearchRequest of(String query) {
        return new Builder(query).build();
    }

    /** With what the lambda sets. */
    public static NotesSearchRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String query) {
        return new Builder(query);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(query);
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.limit = limit;
        copy.offset = offset;
        copy.host = host;
        copy.userId = userId;
        copy.channelId = channelId;
        return copy;
    }

    /** Collects the components of a {@link NotesSearchRequest}; what is not set is left out. */
    public static final class Builder {

        private String query;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;
        private Integer offset;
        private String host;
        private String userId;
        private String channelId;

        private Builder() {}

        private Builder(String query) {
            this.query = query;
        }

        public Builder query(String query) {
            this.query = query;
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

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
        }

        public NotesSearchRequest build() {
            return new NotesSearchRequest(
                    query,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit,
                    offset,
                    host,
                    userId,
                    channelId);
        }
    }
}
