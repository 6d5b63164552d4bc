package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/emoji/copy} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiCopyRequest(String emojiId) implements Body<AdminEmojiCopyRequest> {

    public AdminEmojiCopyRequest {
        Objects.requireNonNull(emojiId, "emojiId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiCopyRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiCopyRequest",
                "emojiId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {emojiId};
    }

    /** With what the lambda sets. */
    public static AdminEmojiCopyRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminEmojiCopyRequest}; what is not set is left out. */
    public static final class Builder {

        private String emojiId;

        private Builder() {}

        public Builder emojiId(String emojiId) {
            this.emojiId = emojiId;
            return this;
        }

        public AdminEmojiCopyRequest build() {
            return new AdminEmojiCopyRequest(
                    emojiId);
        }
    }
}
