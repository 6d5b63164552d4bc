package io.github.quarkusmisskey.api.admin.emoji;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/emoji/list-remote} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiListRemoteRequest(
        String query,
        String host,
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate) implements Body<AdminEmojiListRemoteRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiListRemoteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiListRemoteRequest",
                "query,host,limit,sinceId,untilId,sinceDate,untilDate",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {query, host, limit, sinceId, untilId, sinceDate, untilDate};
    }

    /** With what the lambda sets. */
    public static AdminEmojiListRemoteRequest with(Consumer<Builder> fields) {
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
        copy.query = query;
        copy.host = host;
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        return copy;
    }

    /** Collects the components of a {@link AdminEmojiListRemoteRequest}; what is not set is left out. */
    public static final class Builder {

        private String query;
        private String host;
        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;

        private Builder() {}

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder host(String host) {
            this.host = host;
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

        public AdminEmojiListRemoteRequest build() {
            return new AdminEmojiListRemoteRequest(
                    query,
                    host,
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate);
        }
    }
}
