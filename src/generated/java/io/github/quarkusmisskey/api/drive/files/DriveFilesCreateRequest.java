package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.FileBody;
import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code drive/files/create} takes. A null member is left out.
 *
 * @param comment at most 512 characters
 * @param isSensitive {@code false} if left out
 * @param force {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesCreateRequest(
        String folderId,
        String name,
        String comment,
        Boolean isSensitive,
        Boolean force,
        FileContent file) implements FileBody<DriveFilesCreateRequest> {

    public DriveFilesCreateRequest {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesCreateRequest",
                "folderId,name,comment,isSensitive,force,file",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {folderId, name, comment, isSensitive, force, file};
    }

    /** With what is required alone. */
    public static DriveFilesCreateRequest of(FileContent file) {
        return new Builder(file).build();
    }

    /** With what the lambda sets. */
    public static DriveFilesCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(FileContent file) {
        return new Builder(file);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(file);
        copy.folderId = folderId;
        copy.name = name;
        copy.comment = comment;
        copy.isSensitive = isSensitive;
        copy.force = force;
        return copy;
    }

    /** Collects the components of a {@link DriveFilesCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String folderId;
        private String name;
        private String comment;
        private Boolean isSensitive;
        private Boolean force;
        private FileContent file;

        private Builder() {}

        private Builder(FileContent file) {
            this.file = file;
        }

        public Builder folderId(String folderId) {
            this.folderId = folderId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public Builder force(boolean force) {
            this.force = force;
            return this;
        }

        public Builder file(FileContent file) {
            this.file = file;
            return this;
        }

        public DriveFilesCreateRequest build() {
            return new DriveFilesCreateRequest(
                    folderId,
                    name,
                    comment,
                    isSensitive,
                    force,
                    file);
        }
    }
}
