package io.github.quarkusmisskey.api.admin;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** What {@code admin/show-moderation-logs} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminShowModerationLogsItem(
        String id,
        Instant createdAt,
        String type,
        JsonNode info,
        String userId,
        UserDetailedNotMe user) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AdminShowModerationLogsItem[id=" + id
                + ", createdAt=" + createdAt
                + ", type=" + type
                + ", info=[redacted]"
                + ", userId=" + userId
                + ", user=" + user
                + "]";
    }
}
