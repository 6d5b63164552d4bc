package io.github.quarkusmisskey.api.drive.folders;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code drive/folders/create} takes. A null member is left out.
 *
 * @param name at most 200 characters, {@code Untitled} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersCreateRequest(
        String name,
        String parentId) implements Body<DriveFoldersCreateRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof DriveFoldersCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "DriveFoldersCreateRequest",
                "name,parentId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, parentId};
    }

    /** With what the lambda sets. */
    public static DriveFoldersCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link DriveFoldersCreateRequest}; what is not set is left out. */
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

        public DriveFoldersCreateRequest build() {
            return new DriveFoldersCreateRequest(
                    name,
                    parentId);
        }
    }
}
