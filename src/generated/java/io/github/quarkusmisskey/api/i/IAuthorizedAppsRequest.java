package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code i/authorized-apps} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 * @param sort {@code desc} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IAuthorizedAppsRequest(
        Integer limit,
        Integer offset,
        Sort sort) implements Body<IAuthorizedAppsRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof IAuthorizedAppsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IAuthorizedAppsRequest",
                "limit,offset,sort",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, offset, sort};
    }

    /** With what the lambda sets. */
    public static IAuthorizedAppsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IAuthorizedAppsRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Integer offset;
        private Sort sort;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        public IAuthorizedAppsRequest build() {
            return new IAuthorizedAppsRequest(
                    limit,
                    offset,
                    sort);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort DESC = new Sort("desc");
        public static final Sort ASC = new Sort("asc");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Sort {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Sort that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
