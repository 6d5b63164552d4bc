package io.github.quarkusmisskey.api.notes;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code notes/translate} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesTranslateRequest(String noteId, String targetLang) implements Body<NotesTranslateRequest> {

    public NotesTranslateRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(targetLang, "targetLang");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesTranslateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesTranslateRequest",
                "noteId,targetLang",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {noteId, targetLang};
    }

    /** With what the lambda sets. */
    public static NotesTranslateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesTranslateRequest}; what is not set is left out. */
    public static final class Builder {

        private String noteId;
        private String targetLang;

        private Builder() {}

        public Builder noteId(String noteId) {
            this.noteId = noteId;
            return this;
        }

        public Builder targetLang(String targetLang) {
            this.targetLang = targetLang;
            return this;
        }

        public NotesTranslateRequest build() {
            return new NotesTranslateRequest(
                    noteId,
                    targetLang);
        }
    }
}
