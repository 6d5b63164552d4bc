package io.github.quarkusmisskey.api.hashtags;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code hashtags/trend} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsTrendItem(
        String tag,
        List<Long> chart,
        Long usersCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public HashtagsTrendItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public HashtagsTrendItem(String tag, List<Long> chart, Long usersCount) {
        this(tag, chart, usersCount, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashtagsTrendItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "HashtagsTrendItem",
                "tag,chart,usersCount,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {tag, chart, usersCount, unknown};
    }
}
