package io.github.quarkusmisskey.api.federation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code federation/following} takes. A null member is left out.
 *
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationFollowingRequest(
        String host,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        Integer limit) implements Body<FederationFollowingRequest> {

    public FederationFollowingRequest {
        Objects.requireNonNull(host, "host");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FederationFollowingRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FederationFollowingRequest",
                "host,sinceId,untilId,sinceDate,untilDate,limit",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {host, sinceId, untilId, sinceDate, untilDate, limit};
    }

    /** With what is required alone. */
    public static FederationFollowingRequest of(String host) {
        return new Builder(host).build();
    }

    /** With what the lambda sets. */
    public static FederationFollowingRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String host) {
        return new Builder(host);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(host);
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.limit = limit;
        return copy;
    }

    /** Collects the components of a {@link FederationFollowingRequest}; what is not set is left out. */
    public static final class Builder {

        private String host;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private Integer limit;

        private Builder() {}

        private Builder(String host) {
            this.host = host;
        }

        public Builder host(String host) {
            this.host = host;
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

        public FederationFollowingRequest build() {
            return new FederationFollowingRequest(
                    host,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    limit);
        }
    }
}
