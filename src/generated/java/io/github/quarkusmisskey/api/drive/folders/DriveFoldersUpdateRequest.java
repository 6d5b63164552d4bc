package io.github.quarkusmisskey.api.drive.folders;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code drive/folders/update} takes. A null member is left out.
 *
 * @param name at most 200 characters
 * @param parentId left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersUpdateRequest(
        String folderId,
        String name,
        Patch<String> parentId) implements Body<DriveFoldersUpdateRequest> {

    public DriveFoldersUpdateRequest {
        Objects.requireNonNull(folderId, "folderId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFoldersUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFoldersUpdateRequest",
                "folderId,name,parentId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {folderId, name, parentId};
    }

    /** With what is required alone. */
    public static DriveFoldersUpdateRequest of(String folderId) {
        return new DriveFoldersUpdateRequest(folderId, null, null);
    }

    /** With what the lambda sets. */
    public static DriveFoldersUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFoldersUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String folderId;
        private String name;
        private Patch<String> parentId;

        private Builder() {}

        public Builder folderId(String folderId) {
            this.folderId = folderId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder parentId(String parentId) {
            this.parentId = Patch.of(parentId);
            return this;
        }

        public Builder clearParentId() {
            this.parentId = Patch.clear();
            return this;
        }

        public DriveFoldersUpdateRequest build() {
            return new DriveFoldersUpdateRequest(
                    folderId,
                    name,
                    parentId);
        }
    }
}
