package io.github.quarkusmisskey.api.model;

import java.time.Instant;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof InviteCode that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "InviteCode",
                "id,code,expiresAt,createdAt,createdBy,usedBy,usedAt,used,unknown",
                id, "[redacted]", expiresAt, createdAt, createdBy, usedBy, usedAt, used, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, code, expiresAt, createdAt, createdBy, usedBy, usedAt, used, unknown};
    }
}
