package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code drive/files/upload-from-url} takes. A null member is left out.
 *
 * @param isSensitive {@code false} if left out
 * @param comment at most 512 characters
 * @param force {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesUploadFromUrlRequest(
        String url,
        String folderId,
        Boolean isSensitive,
        String comment,
        String marker,
        Boolean force) implements Body<DriveFilesUploadFromUrlRequest> {

    public DriveFilesUploadFromUrlRequest {
        Objects.requireNonNull(url, "url");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesUploadFromUrlRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesUploadFromUrlRequest",
                "url,folderId,isSensitive,comment,marker,force",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {url, folderId, isSensitive, comment, marker, force};
    }

    /** With what is required alone. */
    public static DriveFilesUploadFromUrlRequest of(String url) {
        return new Builder(url).build();
    }

    /** With what the lambda sets. */
    public static DriveFilesUploadFromUrlRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String url) {
        return new Builder(url);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(url);
        copy.folderId = folderId;
        copy.isSensitive = isSensitive;
        copy.comment = comment;
        copy.marker = marker;
        copy.force = force;
        return copy;
    }

    /** Collects the components of a {@link DriveFilesUploadFromUrlRequest}; what is not set is left out. */
    public static final class Builder {

        private String url;
        private String folderId;
        private Boolean isSensitive;
        private String comment;
        private String marker;
        private Boolean force;

        private Builder() {}

        private Builder(String url) {
            this.url = url;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder folderId(String folderId) {
            this.folderId = folderId;
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        public Builder marker(String marker) {
            this.marker = marker;
            return this;
        }

        public Builder force(boolean force) {
            this.force = force;
            return this;
        }

        public DriveFilesUploadFromUrlRequest build() {
            return new DriveFilesUploadFromUrlRequest(
                    url,
                    folderId,
                    isSensitive,
                    comment,
                    marker,
                    force);
        }
    }
}
