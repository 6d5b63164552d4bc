package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/emoji/set-category-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiSetCategoryBulkRequest(
        List<String> ids,
        String category) implements Body<AdminEmojiSetCategoryBulkRequest> {

    public AdminEmojiSetCategoryBulkRequest {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiSetCategoryBulkRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiSetCategoryBulkRequest",
                "ids,category",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {ids, category};
    }

    /** With what is required alone. */
    public static AdminEmojiSetCategoryBulkRequest of(List<String> ids) {
        return new AdminEmojiSetCategoryBulkRequest(ids, null);
    }

    /** With what the lambda sets. */
    public static AdminEmojiSetCategoryBulkRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminEmojiSetCategoryBulkRequest}; what is not set is left out. */
    public static final class Builder {

        private List<String> ids;
        private String category;

        private Builder() {}

        public Builder ids(List<String> ids) {
            this.ids = ids;
            return this;
        }

        public Builder ids(String... ids) {
            return ids(List.of(ids));
        }

        public Builder category(String category) {
            this.category = category;
            return this;
        }

        public AdminEmojiSetCategoryBulkRequest build() {
            return new AdminEmojiSetCategoryBulkRequest(
                    ids,
                    category);
        }
    }
}
