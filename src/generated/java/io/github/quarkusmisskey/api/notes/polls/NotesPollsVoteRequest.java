package io.github.quarkusmisskey.api.notes.polls;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code notes/polls/vote} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesPollsVoteRequest(String noteId, Integer choice) implements Body<NotesPollsVoteRequest> {

    public NotesPollsVoteRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(choice, "choice");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesPollsVoteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesPollsVoteRequest",
                "noteId,choice",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {noteId, choice};
    }

    /** With what the lambda sets. */
    public static NotesPollsVoteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesPollsVoteRequest}; what is not set is left out. */
    public static final class Builder {

        private String noteId;
        private Integer choice;

        private Builder() {}

        public Builder noteId(String noteId) {
            this.noteId = noteId;
            return this;
        }

        public Builder choice(int choice) {
            this.choice = choice;
            return this;
        }

        public NotesPollsVoteRequest build() {
            return new NotesPollsVoteRequest(
                    noteId,
                    choice);
        }
    }
}
