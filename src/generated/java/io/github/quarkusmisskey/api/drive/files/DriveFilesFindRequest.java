package io.github.quarkusmisskey.api.drive.files;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/files/find} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesFindRequest(String name, String folderId) implements Body<DriveFilesFindRequest> {

    public DriveFilesFindRequest {
        Objects.requireNonNull(name, "name");
    }

    /** With what is required alone. */
    public static DriveFilesFindRequest of(String name) {
        return new DriveFilesFindRequest(name, null);
    }

    /** With what the lambda sets. */
    public static DriveFilesFindRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFilesFindRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String folderId;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder folderId(String folderId) {
            this.folderId = folderId;
            return this;
        }

        public DriveFilesFindRequest build() {
            return new DriveFilesFindRequest(
                    name,
                    folderId);
        }
    }
}
