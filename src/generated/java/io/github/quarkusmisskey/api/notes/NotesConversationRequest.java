package io.github.quarkusmisskey.api.notes;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code notes/conversation} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesConversationRequest(
        String noteId,
        Integer limit,
        Integer offset) implements Body<NotesConversationRequest> {

    public NotesConversationRequest {
        Objects.requireNonNull(noteId, "noteId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesConversationRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesConversationRequest",
                "noteId,limit,offset",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {noteId, limit, offset};
    }

    /** With what is required alone. */
    public static NotesConversationRequest of(String noteId) {
        return new NotesConversationRequest(noteId, null, null);
    }

    /** With what the lambda sets. */
    public static NotesConversationRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesConversationRequest}; what is not set is left out. */
    public static final class Builder {

        private String noteId;
        private Integer limit;
        private Integer offset;

        private Builder() {}

        public Builder noteId(String noteId) {
            this.noteId = noteId;
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public NotesConversationRequest build() {
            return new NotesConversationRequest(
                    noteId,
                    limit,
                    offset);
        }
    }
}
