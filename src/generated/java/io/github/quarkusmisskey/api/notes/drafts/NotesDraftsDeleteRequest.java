package io.github.quarkusmisskey.api.notes.drafts;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code notes/drafts/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesDraftsDeleteRequest(String draftId) implements Body<NotesDraftsDeleteRequest> {

    public NotesDraftsDeleteRequest {
        Objects.requireNonNull(draftId, "draftId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesDraftsDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesDraftsDeleteRequest",
                "draftId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {draftId};
    }

    /** With what the lambda sets. */
    public static NotesDraftsDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link NotesDraftsDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String draftId;

        private Builder() {}

        public Builder draftId(String draftId) {
            this.draftId = draftId;
            return this;
        }

        public NotesDraftsDeleteRequest build() {
            return new NotesDraftsDeleteRequest(
                    draftId);
        }
    }
}
