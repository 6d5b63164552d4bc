package io.github.quarkusmisskey.api.sw;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code sw/register} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwRegisterResponse(
        State state,
        String key,
        String userId,
        String endpoint,
        Boolean sendReadMessage,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public SwRegisterResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public SwRegisterResponse(
            State state,
            String key,
            String userId,
            String endpoint,
            Boolean sendReadMessage) {
        this(state, key, userId, endpoint, sendReadMessage, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwRegisterResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "SwRegisterResponse",
                "state,key,userId,endpoint,sendReadMessage,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {state, key, userId, endpoint, sendReadMessage, unknown};
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record State(@JsonValue String value) {

        public static final State ALREADY_SUBSCRIBED = new State("already-subscribed");
        public static final State SUBSCRIBED = new State("subscribed");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public State {}

        @Override
        public boolean equals(Object other) {
            return other instanceof State that && Objects.equals(value, that.value);
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
