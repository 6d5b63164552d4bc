package io.github.quarkusmisskey.api.admin;

import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * What {@code admin/get-user-ips} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminGetUserIpsItem(
        String ip,
        Instant createdAt,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminGetUserIpsItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminGetUserIpsItem(String ip, Instant createdAt) {
        this(ip, createdAt, null);
    }
}
