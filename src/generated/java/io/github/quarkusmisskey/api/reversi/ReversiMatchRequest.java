package io.github.quarkusmisskey.api.reversi;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code reversi/match} takes. A null member is left out.
 *
 * @param noIrregularRules {@code false} if left out
 * @param multiple {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiMatchRequest(
        String userId,
        Boolean noIrregularRules,
        Boolean multiple) implements Body<ReversiMatchRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof ReversiMatchRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ReversiMatchRequest",
                "userId,noIrregularRules,multiple",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, noIrregularRules, multiple};
    }

    /** With what the lambda sets. */
    public static ReversiMatchRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ReversiMatchRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;
        private Boolean noIrregularRules;
        private Boolean multiple;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder noIrregularRules(boolean noIrregularRules) {
            this.noIrregularRules = noIrregularRules;
            return this;
        }

        public Builder multiple(boolean multiple) {
            this.multiple = multiple;
            return this;
        }

        public ReversiMatchRequest build() {
            return new ReversiMatchRequest(
                    userId,
                    noIrregularRules,
                    multiple);
        }
    }
}
