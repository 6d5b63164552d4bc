package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/emoji/set-aliases-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiSetAliasesBulkRequest(
        List<String> ids,
        List<String> aliases) implements Body<AdminEmojiSetAliasesBulkRequest> {

    public AdminEmojiSetAliasesBulkRequest {
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(aliases, "aliases");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiSetAliasesBulkRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiSetAliasesBulkRequest",
                "ids,aliases",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {ids, aliases};
    }

    /** With what the lambda sets. */
    public static AdminEmojiSetAliasesBulkRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminEmojiSetAliasesBulkRequest}; what is not set is left out. */
    public static final class Builder {

        private List<String> ids;
        private List<String> aliases;

        private Builder() {}

        public Builder ids(List<String> ids) {
            this.ids = ids;
            return this;
        }

        public Builder ids(String... ids) {
            return ids(List.of(ids));
        }

        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder aliases(String... aliases) {
            return aliases(List.of(aliases));
        }

        public AdminEmojiSetAliasesBulkRequest build() {
            return new AdminEmojiSetAliasesBulkRequest(
                    ids,
                    aliases);
        }
    }
}
