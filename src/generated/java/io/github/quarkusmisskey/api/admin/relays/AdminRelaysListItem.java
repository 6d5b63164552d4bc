package io.github.quarkusmisskey.api.admin.relays;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RelayStatus;

/**
 * What {@code admin/relays/list} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRelaysListItem(
        String id,
        String inbox,
        RelayStatus status,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminRelaysListItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminRelaysListItem(String id, String inbox, RelayStatus status) {
        this(id, inbox, status, null);
    }
}
