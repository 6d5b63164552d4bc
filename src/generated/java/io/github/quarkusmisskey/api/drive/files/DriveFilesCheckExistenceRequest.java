package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code drive/files/check-existence} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesCheckExistenceRequest(String md5) implements Body<DriveFilesCheckExistenceRequest> {

    public DriveFilesCheckExistenceRequest {
        Objects.requireNonNull(md5, "md5");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesCheckExistenceRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesCheckExistenceRequest",
                "md5",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {md5};
    }

    /** With what the lambda sets. */
    public static DriveFilesCheckExistenceRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFilesCheckExistenceRequest}; what is not set is left out. */
    public static final class Builder {

        private String md5;

        private Builder() {}

        public Builder md5(String md5) {
            this.md5 = md5;
            return this;
        }

        public DriveFilesCheckExistenceRequest build() {
            return new DriveFilesCheckExistenceRequest(
                    md5);
        }
    }
}
