package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/import-following} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IImportFollowingRequest(
        String fileId,
        Boolean withReplies) implements Body<IImportFollowingRequest> {

    public IImportFollowingRequest {
        Objects.requireNonNull(fileId, "fileId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IImportFollowingRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IImportFollowingRequest",
                "fileId,withReplies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {fileId, withReplies};
    }

    /** With what is required alone. */
    public static IImportFollowingRequest of(String fileId) {
        return new IImportFollowingRequest(fileId, null);
    }

    /** With what the lambda sets. */
    public static IImportFollowingRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IImportFollowingRequest}; what is not set is left out. */
    public static final class Builder {

        private String fileId;
        private Boolean withReplies;

        private Builder() {}

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public Builder withReplies(boolean withReplies) {
            this.withReplies = withReplies;
            return this;
        }

        public IImportFollowingRequest build() {
            return new IImportFollowingRequest(
                    fileId,
                    withReplies);
        }
    }
}
