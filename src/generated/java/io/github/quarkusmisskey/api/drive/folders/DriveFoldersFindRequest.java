package io.github.quarkusmisskey.api.drive.folders;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code drive/folders/find} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersFindRequest(String name, String parentId) implements Body<DriveFoldersFindRequest> {

    public DriveFoldersFindRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFoldersFindRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFoldersFindRequest",
                "name,parentId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, parentId};
    }

    /** With what is required alone. */
    public static DriveFoldersFindRequest of(String name) {
        return new DriveFoldersFindRequest(name, null);
    }

    /** With what the lambda sets. */
    public static DriveFoldersFindRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFoldersFindRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String parentId;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder parentId(String parentId) {
            this.parentId = parentId;
            return this;
        }

        public DriveFoldersFindRequest build() {
            return new DriveFoldersFindRequest(
                    name,
                    parentId);
        }
    }
}
