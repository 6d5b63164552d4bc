package io.github.quarkusmisskey.api.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code notes/show-partial-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesShowPartialBulkRequest(List<String> noteIds) implements Body<NotesShowPartialBulkRequest> {

    public NotesShowPartialBulkRequest {
        Objects.requireNonNull(noteIds, "noteIds");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesShowPartialBulkRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesShowPartialBulkRequest",
                "noteIds",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {noteIds};
    }

    /** With what the lambda sets. */
    public static NotesShowPartialBulkRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesShowPartialBulkRequest}; what is not set is left out. */
    public static final class Builder {

        private List<String> noteIds;

        private Builder() {}

        public Builder noteIds(List<String> noteIds) {
            this.noteIds = noteIds;
            return this;
        }

        public Builder noteIds(String... noteIds) {
            return noteIds(List.of(noteIds));
        }

        public NotesShowPartialBulkRequest build() {
            return new NotesShowPartialBulkRequest(
                    noteIds);
        }
    }
}
