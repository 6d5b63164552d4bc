package io.github.quarkusmisskey.api.federation;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code federation/stats} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationStatsRequest(Integer limit) implements Body<FederationStatsRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof FederationStatsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FederationStatsRequest",
                "limit",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit};
    }

    /** With what the lambda sets. */
    public static FederationStatsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FederationStatsRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public FederationStatsRequest build() {
            return new FederationStatsRequest(
                    limit);
        }
    }
}
