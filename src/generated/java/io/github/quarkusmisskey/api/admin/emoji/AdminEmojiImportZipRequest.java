package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/emoji/import-zip} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiImportZipRequest(String fileId) implements Body<AdminEmojiImportZipRequest> {

    public AdminEmojiImportZipRequest {
        Objects.requireNonNull(fileId, "fileId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiImportZipRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiImportZipRequest",
                "fileId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {fileId};
    }

    /** With what the lambda sets. */
    public static AdminEmojiImportZipRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminEmojiImportZipRequest}; what is not set is left out. */
    public static final class Builder {

        private String fileId;

        private Builder() {}

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public AdminEmojiImportZipRequest build() {
            return new AdminEmojiImportZipRequest(
                    fileId);
        }
    }
}
