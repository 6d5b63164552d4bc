package io.github.quarkusmisskey.api.notes.reactions;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code notes/reactions/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesReactionsCreateRequest(
        String noteId,
        String reaction) implements Body<NotesReactionsCreateRequest> {

    public NotesReactionsCreateRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(reaction, "reaction");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesReactionsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesReactionsCreateRequest",
                "noteId,reaction",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {noteId, reaction};
    }

    /** With what the lambda sets. */
    public static NotesReactionsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesReactionsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String noteId;
        private String reaction;

        private Builder() {}

        public Builder noteId(String noteId) {
            this.noteId = noteId;
            return this;
        }

        public Builder reaction(String reaction) {
            this.reaction = reaction;
            return this;
        }

        public NotesReactionsCreateRequest build() {
            return new NotesReactionsCreateRequest(
                    noteId,
                    reaction);
        }
    }
}
