package io.github.quarkusmisskey.api.admin.invite;

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
 * What {@code admin/invite/list} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 30} if left out
 * @param offset {@code 0} if left out
 * @param type {@code all} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminInviteListRequest(
        Integer limit,
        Integer offset,
        Type type,
        Sort sort) implements Body<AdminInviteListRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminInviteListRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminInviteListRequest",
                "limit,offset,type,sort",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, offset, type, sort};
    }

    /** With what the lambda sets. */
    public static AdminInviteListRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.limit = limit;
        copy.offset = offset;
        copy.type = type;
        copy.sort = sort;
        return copy;
    }

    /** Collects the components of a {@link AdminInviteListRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Integer offset;
        private Type type;
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

        public Builder type(Type type) {
            this.type = type;
            return this;
        }

        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        public AdminInviteListRequest build() {
            return new AdminInviteListRequest(
                    limit,
                    offset,
                    type,
                    sort);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Type(@JsonValue String value) {

        public static final Type UNUSED = new Type("unused");
        public static final Type USED = new Type("used");
        public static final Type EXPIRED = new Type("expired");
        public static final Type ALL = new Type("all");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Type {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Type that && Objects.equals(value, that.value);
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

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort PLUS_CREATED_AT = new Sort("+createdAt");
        public static final Sort MINUS_CREATED_AT = new Sort("-createdAt");
        public static final Sort PLUS_USED_AT = new Sort("+usedAt");
        public static final Sort MINUS_USED_AT = new Sort("-usedAt");

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
