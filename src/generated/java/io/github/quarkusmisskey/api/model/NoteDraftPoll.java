package io.github.quarkusmisskey.api.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * An object that several others hold.
 *
 * @param expiresAt milliseconds since 1970
 * @param expiredAfter milliseconds
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteDraftPoll(List<String> choices, Boolean multiple, Long expiresAt, Long expiredAfter) {

    public NoteDraftPoll {
        Objects.requireNonNull(choices, "choices");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteDraftPoll that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NoteDraftPoll",
                "choices,multiple,expiresAt,expiredAfter",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {choices, multiple, expiresAt, expiredAfter};
    }

    /** With what is required alone. */
    public static NoteDraftPoll of(List<String> choices) {
        return new Builder(choices).build();
    }

    /** With what the lambda sets. */
    public static NoteDraftPoll with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(List<String> choices) {
        return new Builder(choices);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(choices);
        copy.multiple = multiple;
        copy.expiresAt = expiresAt;
        copy.expiredAfter = expiredAfter;
        return copy;
    }

    /** Collects the components of a {@link NoteDraftPoll}; what is not set is left out. */
    public static final class Builder {

        private List<String> choices;
        private Boolean multiple;
        private Long expiresAt;
        private Long expiredAfter;

        private Builder() {}

        private Builder(List<String> choices) {
            this.choices = choices;
        }

        public Builder choices(List<String> choices) {
            this.choices = choices;
            return this;
        }

        public Builder choices(String... choices) {
            return choices(List.of(choices));
        }

        public Builder multiple(boolean multiple) {
            this.multiple = multiple;
            return this;
        }

        public Builder expiresAt(long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            return expiresAt(expiresAt.toEpochMilli());
        }

        public Builder expiredAfter(long expiredAfter) {
            this.expiredAfter = expiredAfter;
            return this;
        }

        /** Sets {@code expiredAfter}. */
        public Builder expiresIn(Duration expiredAfter) {
            return expiredAfter(expiredAfter.toMillis());
        }

        public NoteDraftPoll build() {
            return new NoteDraftPoll(
                    choices,
                    multiple,
                    expiresAt,
                    expiredAfter);
        }
    }
}
