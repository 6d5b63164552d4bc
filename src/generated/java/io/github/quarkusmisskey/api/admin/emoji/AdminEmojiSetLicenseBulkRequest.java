package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/emoji/set-license-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiSetLicenseBulkRequest(
        List<String> ids,
        String license) implements Body<AdminEmojiSetLicenseBulkRequest> {

    public AdminEmojiSetLicenseBulkRequest {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiSetLicenseBulkRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiSetLicenseBulkRequest",
                "ids,license",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {ids, license};
    }

    /** With what is required alone. */
    public static AdminEmojiSetLicenseBulkRequest of(List<String> ids) {
        return new AdminEmojiSetLicenseBulkRequest(ids, null);
    }

    /** With what the lambda sets. */
    public static AdminEmojiSetLicenseBulkRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminEmojiSetLicenseBulkRequest}; what is not set is left out. */
    public static final class Builder {

        private List<String> ids;
        private String license;

        private Builder() {}

        public Builder ids(List<String> ids) {
            this.ids = ids;
            return this;
        }

        public Builder ids(String... ids) {
            return ids(List.of(ids));
        }

        public Builder license(String license) {
            this.license = license;
            return this;
        }

        public AdminEmojiSetLicenseBulkRequest build() {
            return new AdminEmojiSetLicenseBulkRequest(
                    ids,
                    license);
        }
    }
}
