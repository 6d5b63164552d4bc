package io.github.quarkusmisskey.api.clips;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code clips/remove-note} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsRemoveNoteRequest(String clipId, String noteId) implements Body<ClipsRemoveNoteRequest> {

    public ClipsRemoveNoteRequest {
        Objects.requireNonNull(clipId, "clipId");
        Objects.requireNonNull(noteId, "noteId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClipsRemoveNoteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ClipsRemoveNoteRequest",
                "clipId,noteId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {clipId, noteId};
    }

    /** With what the lambda sets. */
    public static ClipsRemoveNoteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ClipsRemoveNoteRequest}; what is not set is left out. */
    public static final class Builder {

        private String clipId;
        private String noteId;

        private Builder() {}

        public Builder clipId(String clipId) {
            this.clipId = clipId;
            return this;
        }

        public Builder noteId(String noteId) {
            this.noteId = noteId;
            return this;
        }

        public ClipsRemoveNoteRequest build() {
            return new ClipsRemoveNoteRequest(
                    clipId,
                    noteId);
        }
    }
}
