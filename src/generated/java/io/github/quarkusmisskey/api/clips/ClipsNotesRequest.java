package io.github.quarkusmisskey.api.clips;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code clips/notes} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param sinceDate milliseconds since 1970
 * @param untilDate milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsNotesRequest(
        String clipId,
        Integer limit,
        String sinceId,
        String untilId,
        Long sinceDate,
        Long untilDate,
        String search) implements Body<ClipsNotesRequest> {

    public ClipsNotesRequest {
        Objects.requireNonNull(clipId, "clipId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClipsNotesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ClipsNotesRequest",
                "clipId,limit,sinceId,untilId,sinceDate,untilDate,search",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {clipId, limit, sinceId, untilId, sinceDate, untilDate, search};
    }

    /** With what is required alone. */
    public static ClipsNotesRequest of(String clipId) {
        return new Builder(clipId).build();
    }

    /** With what the lambda sets. */
    public static ClipsNotesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String clipId) {
        return new Builder(clipId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(clipId);
        copy.limit = limit;
        copy.sinceId = sinceId;
        copy.untilId = untilId;
        copy.sinceDate = sinceDate;
        copy.untilDate = untilDate;
        copy.search = search;
        return copy;
    }

    /** Collects the components of a {@link ClipsNotesRequest}; what is not set is left out. */
    public static final class Builder {

        private String clipId;
        private Integer limit;
        private String sinceId;
        private String untilId;
        private Long sinceDate;
        private Long untilDate;
        private String search;

        private Builder() {}

        private Builder(String clipId) {
            this.clipId = clipId;
        }

        public Builder clipId(String clipId) {
            this.clipId = clipId;
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

        public Builder search(String search) {
            this.search = search;
            return this;
        }

        public ClipsNotesRequest build() {
            return new ClipsNotesRequest(
                    clipId,
                    limit,
                    sinceId,
                    untilId,
                    sinceDate,
                    untilDate,
                    search);
        }
    }
}
