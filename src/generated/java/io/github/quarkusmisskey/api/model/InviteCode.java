package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code InviteCode}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InviteCode(
        String id,
        String code,
        Instant expiresAt,
        Instant createdAt,
        UserLite createdBy,
        UserLite usedBy,
        Instant usedAt,
        Boolean used) {

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
                + "]";
    }
}
