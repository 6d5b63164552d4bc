package io.github.quarkusmisskey.api.admin.drive;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/drive/show-file} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminDriveShowFileRequest(
        String fileId,
        String url) implements Body<AdminDriveShowFileRequest> {

    public AdminDriveShowFileRequest {
        if (fileId == null && url == null) {
            throw new IllegalArgumentException(
                    "AdminDriveShowFileRequest needs fileId, or url");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminDriveShowFileRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminDriveShowFileRequest",
                "fileId,url",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {fileId, url};
    }

    /** By fileId alone. */
    public static AdminDriveShowFileRequest fileId(String fileId) {
        return new AdminDriveShowFileRequest(fileId, null);
    }

    /** By url alone. */
    public static AdminDriveShowFileRequest url(String url) {
        return new AdminDriveShowFileRequest(null, url);
    }

    /** With what the lambda sets. */
    public static AdminDriveShowFileRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminDriveShowFileRequest}; what is not set is left out. */
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

        public AdminDriveShowFileRequest build() {
            return new AdminDriveShowFileRequest(
                    fileId,
                    url);
        }
    }
}
