package io.github.quarkusmisskey.api.channels;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code channels/search} takes. A null member is left out.
 *
 * @param type {@code nameAndDescription} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param limit 1 to 100, {@code 5} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsSearchRequest(
        String query,
        Type type,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit) implements Body<ChannelsSearchRequest> {

    public ChannelsSearchRequest {
        Objects.requireNonNull(query, "query");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelsSearchRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChannelsSearchRequest",
                "query,type,sinceId,untilId,sinceDate,untilDate,limit",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {query, type, sinceId, untilId, sinceDate, untilDate, limit};
    }

    /** With what is required alone. */
    public static ChannelsSearchRequest of(String query) {
        return new Builder(query).build();
    }

    /** With what the lambda sets. */
    public static ChannelsSearchRequest with(Consumer<Builder> fields) {
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
        copy.type = type;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.limit = limit;
        return copy;
    }

    /** Collects the components of a {@link ChannelsSearchRequest}; what is not set is left out. */
    public static final class Builder {

        private String query;
        private Type type;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;

        private Builder() {}

        private Builder(String query) {
            this.query = query;
        }

        public Builder query(String query) {
            this.query = query;
            return this;
        }

        public Builder type(Type type) {
            this.type = type;
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

        public ChannelsSearchRequest build() {
            return new ChannelsSearchRequest(
                    query,
                    type,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Type(@JsonValue String value) {

        public static final Type NAME_AND_DESCRIPTION = new Type("nameAndDescription");
        public static final Type NAME_ONLY = new Type("nameOnly");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Type {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Type that && Objects.equals(value, that.value);
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
