package io.github.quarkusmisskey.api.notes.favorites;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code notes/favorites/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesFavoritesDeleteRequest(String noteId) implements Body<NotesFavoritesDeleteRequest> {

    public NotesFavoritesDeleteRequest {
        Objects.requireNonNull(noteId, "noteId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesFavoritesDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesFavoritesDeleteRequest",
                "noteId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {noteId};
    }

    /** With what the lambda sets. */
    public static NotesFavoritesDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesFavoritesDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String noteId;

        private Builder() {}

        public Builder noteId(String noteId) {
            this.noteId = noteId;
            return this;
        }

        public NotesFavoritesDeleteRequest build() {
            return new NotesFavoritesDeleteRequest(
                    noteId);
        }
    }
}
