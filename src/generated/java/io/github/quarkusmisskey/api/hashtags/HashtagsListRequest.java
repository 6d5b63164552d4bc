package io.github.quarkusmisskey.api.hashtags;

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
 * What {@code hashtags/list} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param attachedToUserOnly {@code false} if left out
 * @param attachedToLocalUserOnly {@code false} if left out
 * @param attachedToRemoteUserOnly {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsListRequest(
        Integer limit,
        Boolean attachedToUserOnly,
        Boolean attachedToLocalUserOnly,
        Boolean attachedToRemoteUserOnly,
        Sort sort) implements Body<HashtagsListRequest> {

    public HashtagsListRequest {
        Objects.requireNonNull(sort, "sort");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashtagsListRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "HashtagsListRequest",
                "limit,attachedToUserOnly,attachedToLocalUserOnly,attachedToRemoteUserOnly,sort",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, attachedToUserOnly, attachedToLocalUserOnly, attachedToRemoteUserOnly, sort};
    }

    /** With what is required alone. */
    public static HashtagsListRequest of(Sort sort) {
        return new Builder(sort).build();
    }

    /** With what the lambda sets. */
    public static HashtagsListRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(Sort sort) {
        return new Builder(sort);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(sort);
        copy.limit = limit;
        copy.attachedToUserOnly = attachedToUserOnly;
        copy.attachedToLocalUserOnly = attachedToLocalUserOnly;
        copy.attachedToRemoteUserOnly = attachedToRemoteUserOnly;
        return copy;
    }

    /** Collects the components of a {@link HashtagsListRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private Boolean attachedToUserOnly;
        private Boolean attachedToLocalUserOnly;
        private Boolean attachedToRemoteUserOnly;
        private Sort sort;

        private Builder() {}

        private Builder(Sort sort) {
            this.sort = sort;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder attachedToUserOnly(boolean attachedToUserOnly) {
            this.attachedToUserOnly = attachedToUserOnly;
            return this;
        }

        public Builder attachedToLocalUserOnly(boolean attachedToLocalUserOnly) {
            this.attachedToLocalUserOnly = attachedToLocalUserOnly;
            return this;
        }

        public Builder attachedToRemoteUserOnly(boolean attachedToRemoteUserOnly) {
            this.attachedToRemoteUserOnly = attachedToRemoteUserOnly;
            return this;
        }

        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        public HashtagsListRequest build() {
            return new HashtagsListRequest(
                    limit,
                    attachedToUserOnly,
                    attachedToLocalUserOnly,
                    attachedToRemoteUserOnly,
                    sort);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort PLUS_MENTIONED_USERS = new Sort("+mentionedUsers");
        public static final Sort MINUS_MENTIONED_USERS = new Sort("-mentionedUsers");
        public static final Sort PLUS_MENTIONED_LOCAL_USERS = new Sort("+mentionedLocalUsers");
        public static final Sort MINUS_MENTIONED_LOCAL_USERS = new Sort("-mentionedLocalUsers");
        public static final Sort PLUS_MENTIONED_REMOTE_USERS = new Sort("+mentionedRemoteUsers");
        public static final Sort MINUS_MENTIONED_REMOTE_USERS = new Sort("-mentionedRemoteUsers");
        public static final Sort PLUS_ATTACHED_USERS = new Sort("+attachedUsers");
        public static final Sort MINUS_ATTACHED_USERS = new Sort("-attachedUsers");
        public static final Sort PLUS_ATTACHED_LOCAL_USERS = new Sort("+attachedLocalUsers");
        public static final Sort MINUS_ATTACHED_LOCAL_USERS = new Sort("-attachedLocalUsers");
        public static final Sort PLUS_ATTACHED_REMOTE_USERS = new Sort("+attachedRemoteUsers");
        public static final Sort MINUS_ATTACHED_REMOTE_USERS = new Sort("-attachedRemoteUsers");

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
