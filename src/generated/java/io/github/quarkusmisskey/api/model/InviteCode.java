package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * The schema {@code InviteCode}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InviteCode(
        String id,
        String code,
        Instant expiresAt,
        Instant createdAt,
        UserLite createdBy,
        UserLite usedBy,
        Instant usedAt,
        Boolean used,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public InviteCode {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public InviteCode(
            String id,
            String code,
            Instant expiresAt,
            Instant createdAt,
            UserLite createdBy,
            UserLite usedBy,
            Instant usedAt,
            Boolean used) {
        this(id, code, expiresAt, createdAt, createdBy, usedBy, usedAt, used, null);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "InviteCode[id=" + id
                + ", code=[redacted]"
                + ", expiresAt=" + expiresAt
                + ", createdAt=" + createdAt
                + ", createdBy=" + createdBy
                + ", usedBy=" + usedBy
                + ", usedAt=" + usedAt
                + ", used=" + used
                + ", unknown=" + unknown
                + "]";
    }
}
