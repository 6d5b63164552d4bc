package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/emoji/delete-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiDeleteBulkRequest(List<String> ids) implements Body<AdminEmojiDeleteBulkRequest> {

    public AdminEmojiDeleteBulkRequest {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiDeleteBulkRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiDeleteBulkRequest",
                "ids",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {ids};
    }

    /** With what the lambda sets. */
    public static AdminEmojiDeleteBulkRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminEmojiDeleteBulkRequest}; what is not set is left out. */
    public static final class Builder {

        private List<String> ids;

        private Builder() {}

        public Builder ids(List<String> ids) {
            this.ids = ids;
            return this;
        }

        public Builder ids(String... ids) {
            return ids(List.of(ids));
        }

        public AdminEmojiDeleteBulkRequest build() {
            return new AdminEmojiDeleteBulkRequest(
                    ids);
        }
    }
}
