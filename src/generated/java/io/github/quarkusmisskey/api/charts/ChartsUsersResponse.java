package io.github.quarkusmisskey.api.charts;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/**
 * What {@code charts/users} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUsersResponse(
        ChartsTotal local,
        ChartsTotal remote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsUsersResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsUsersResponse(ChartsTotal local, ChartsTotal remote) {
        this(local, remote, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsUsersResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsUsersResponse",
                "local,remote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {local, remote, unknown};
    }
}
