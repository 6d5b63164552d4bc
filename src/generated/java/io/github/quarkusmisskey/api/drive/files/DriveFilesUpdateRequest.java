package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code drive/files/update} takes. A null member is left out.
 *
 * @param folderId left out if null, cleared by {@code Patch.clear()}
 * @param comment at most 512 characters, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesUpdateRequest(
        String fileId,
        Patch<String> folderId,
        String name,
        Boolean isSensitive,
        Patch<String> comment) implements Body<DriveFilesUpdateRequest> {

    public DriveFilesUpdateRequest {
        Objects.requireNonNull(fileId, "fileId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesUpdateRequest",
                "fileId,folderId,name,isSensitive,comment",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {fileId, folderId, name, isSensitive, comment};
    }

    /** With what is required alone. */
    public static DriveFilesUpdateRequest of(String fileId) {
        return new Builder(fileId).build();
    }

    /** With what the lambda sets. */
    public static DriveFilesUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String fileId) {
        return new Builder(fileId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(fileId);
        copy.folderId = folderId;
        copy.name = name;
        copy.isSensitive = isSensitive;
        copy.comment = comment;
        return copy;
    }

    /** Collects the components of a {@link DriveFilesUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String fileId;
        private Patch<String> folderId;
        private String name;
        private Boolean isSensitive;
        private Patch<String> comment;

        private Builder() {}

        private Builder(String fileId) {
            this.fileId = fileId;
        }

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public Builder folderId(String folderId) {
            this.folderId = Patch.of(folderId);
            return this;
        }

        public Builder clearFolderId() {
            this.folderId = Patch.clear();
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public Builder comment(String comment) {
            this.comment = Patch.of(comment);
            return this;
        }

        public Builder clearComment() {
            this.comment = Patch.clear();
            return this;
        }

        public DriveFilesUpdateRequest build() {
            return new DriveFilesUpdateRequest(
                    fileId,
                    folderId,
                    name,
                    isSensitive,
                    comment);
        }
    }
}
