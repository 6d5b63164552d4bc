package io.github.quarkusmisskey.api.drive.files;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code drive/files/find-by-hash} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesFindByHashRequest(String md5) implements Body<DriveFilesFindByHashRequest> {

    public DriveFilesFindByHashRequest {
        Objects.requireNonNull(md5, "md5");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFilesFindByHashRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFilesFindByHashRequest",
                "md5",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {md5};
    }

    /** With what the lambda sets. */
    public static DriveFilesFindByHashRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFilesFindByHashRequest}; what is not set is left out. */
    public static final class Builder {

        private String md5;

        private Builder() {}

        public Builder md5(String md5) {
            this.md5 = md5;
            return this;
        }

        public DriveFilesFindByHashRequest build() {
            return new DriveFilesFindByHashRequest(
                    md5);
        }
    }
}
