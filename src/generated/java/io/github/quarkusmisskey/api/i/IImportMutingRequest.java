package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/import-muting} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IImportMutingRequest(String fileId) implements Body<IImportMutingRequest> {

    public IImportMutingRequest {
        Objects.requireNonNull(fileId, "fileId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IImportMutingRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IImportMutingRequest",
                "fileId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {fileId};
    }

    /** With what the lambda sets. */
    public static IImportMutingRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IImportMutingRequest}; what is not set is left out. */
    public static final class Builder {

        private String fileId;

        private Builder() {}

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public IImportMutingRequest build() {
            return new IImportMutingRequest(
                    fileId);
        }
    }
}
