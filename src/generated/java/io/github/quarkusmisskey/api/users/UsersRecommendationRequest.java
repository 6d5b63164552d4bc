package io.github.quarkusmisskey.api.users;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code users/recommendation} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersRecommendationRequest(
        Integer limit,
        Integer offset) implements Body<UsersRecommendationRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersRecommendationRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersRecommendationRequest",
                "limit,offset",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, offset};
    }

    /** With what the lambda sets. */
    public static UsersRecommendationRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link UsersRecommendationRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Integer offset;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public UsersRecommendationRequest build() {
            return new UsersRecommendationRequest(
                    limit,
                    offset);
        }
    }
}
