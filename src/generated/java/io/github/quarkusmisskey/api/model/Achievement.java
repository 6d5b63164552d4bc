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
 * The schema {@code Achievement}.
 *
 * @param unlockedAt milliseconds since 1970
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Achievement(
        AchievementName name,
        Long unlockedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Achievement {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Achievement(AchievementName name, Long unlockedAt) {
        this(name, unlockedAt, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Achievement that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Achievement",
                "name,unlockedAt,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, unlockedAt, unknown};
    }
}
