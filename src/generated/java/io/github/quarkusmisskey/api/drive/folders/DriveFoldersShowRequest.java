package io.github.quarkusmisskey.api.drive.folders;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code drive/folders/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersShowRequest(String folderId) implements Body<DriveFoldersShowRequest> {

    public DriveFoldersShowRequest {
        Objects.requireNonNull(folderId, "folderId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFoldersShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFoldersShowRequest",
                "folderId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {folderId};
    }

    /** With what the lambda sets. */
    public static DriveFoldersShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFoldersShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String folderId;

        private Builder() {}

        public Builder folderId(String folderId) {
            this.folderId = folderId;
            return this;
        }

        public DriveFoldersShowRequest build() {
            return new DriveFoldersShowRequest(
                    folderId);
        }
    }
}
