package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code drive/files/find} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesFindRequest(String name, String folderId) implements Body<DriveFilesFindRequest> {

    public DriveFilesFindRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesFindRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesFindRequest",
                "name,folderId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, folderId};
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
