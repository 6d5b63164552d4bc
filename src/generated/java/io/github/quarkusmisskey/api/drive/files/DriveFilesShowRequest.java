package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code drive/files/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesShowRequest(String fileId, String url) implements Body<DriveFilesShowRequest> {

    public DriveFilesShowRequest {
        if (fileId == null && url == null) {
            throw new IllegalArgumentException(
                    "DriveFilesShowRequest needs fileId, or url");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesShowRequest",
                "fileId,url",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {fileId, url};
    }

    /** By fileId alone. */
    public static DriveFilesShowRequest fileId(String fileId) {
        return new DriveFilesShowRequest(fileId, null);
    }

    /** By url alone. */
    public static DriveFilesShowRequest url(String url) {
        return new DriveFilesShowRequest(null, url);
    }

    /** With what the lambda sets. */
    public static DriveFilesShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFilesShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String fileId;
        private String url;

        private Builder() {}

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public DriveFilesShowRequest build() {
            return new DriveFilesShowRequest(
                    fileId,
                    url);
        }
    }
}
