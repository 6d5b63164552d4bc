package io.github.quarkusmisskey.api.i;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/apps} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IAppsRequest(Sort sort) implements Body<IAppsRequest> {

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort PLUS_CREATED_AT = new Sort("+createdAt");
        public static final Sort MINUS_CREATED_AT = new Sort("-createdAt");
        public static final Sort PLUS_LAST_USED_AT = new Sort("+lastUsedAt");
        public static final Sort MINUS_LAST_USED_AT = new Sort("-lastUsedAt");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Sort {}

        @Override
        public String toString() {
            return value;
        }
    }
}
