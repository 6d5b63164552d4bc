package io.github.quarkusmisskey.api.admin.relays;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.RelayStatus;

/**
 * What {@code admin/relays/add} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRelaysAddResponse(
        String id,
        String inbox,
        RelayStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminRelaysAddResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminRelaysAddResponse(String id, String inbox, RelayStatus status) {
        this(id, inbox, status, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRelaysAddResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRelaysAddResponse",
                "id,inbox,status,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, inbox, status, unknown};
    }
}
