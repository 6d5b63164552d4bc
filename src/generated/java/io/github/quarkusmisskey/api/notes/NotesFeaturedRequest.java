package io.github.quarkusmisskey.api.notes;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code notes/featured} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesFeaturedRequest(
        Integer limit,
        String untilId,
        String channelId) implements Body<NotesFeaturedRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesFeaturedRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesFeaturedRequest",
                "limit,untilId,channelId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, untilId, channelId};
    }

    /** With what the lambda sets. */
    public static NotesFeaturedRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesFeaturedRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String untilId;
        private String channelId;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder untilId(String untilId) {
            this.untilId = untilId;
            return this;
        }

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
        }

        public NotesFeaturedRequest build() {
            return new NotesFeaturedRequest(
                    limit,
                    untilId,
                    channelId);
        }
    }
}
