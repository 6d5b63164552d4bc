package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code QueueCount}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueCount(
        Long waiting,
        Long active,
        Long completed,
        Long failed,
        Long delayed,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public QueueCount {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public QueueCount(Long waiting, Long active, Long completed, Long failed, Long delayed) {
        this(waiting, active, completed, failed, delayed, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueCount that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "QueueCount",
                "waiting,active,completed,failed,delayed,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {waiting, active, completed, failed, delayed, unknown};
    }
}
