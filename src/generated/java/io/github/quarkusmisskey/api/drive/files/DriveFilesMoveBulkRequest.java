package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code drive/files/move-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesMoveBulkRequest(
        List<String> fileIds,
        String folderId) implements Body<DriveFilesMoveBulkRequest> {

    public DriveFilesMoveBulkRequest {
        Objects.requireNonNull(fileIds, "fileIds");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesMoveBulkRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesMoveBulkRequest",
                "fileIds,folderId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {fileIds, folderId};
    }

    /** With what is required alone. */
    public static DriveFilesMoveBulkRequest of(List<String> fileIds) {
        return new DriveFilesMoveBulkRequest(fileIds, null);
    }

    /** With what the lambda sets. */
    public static DriveFilesMoveBulkRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFilesMoveBulkRequest}; what is not set is left out. */
    public static final class Builder {

        private List<String> fileIds;
        private String folderId;

        private Builder() {}

        public Builder fileIds(List<String> fileIds) {
            this.fileIds = fileIds;
            return this;
        }

        public Builder fileIds(String... fileIds) {
            return fileIds(List.of(fileIds));
        }

        public Builder folderId(String folderId) {
            this.folderId = folderId;
            return this;
        }

        public DriveFilesMoveBulkRequest build() {
            return new DriveFilesMoveBulkRequest(
                    fileIds,
                    folderId);
        }
    }
}
