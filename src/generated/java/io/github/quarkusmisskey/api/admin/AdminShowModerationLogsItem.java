package io.github.quarkusmisskey.api.admin;

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
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/**
 * What {@code admin/show-moderation-logs} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminShowModerationLogsItem(
        String id,
        Instant createdAt,
        String type,
        JsonNode info,
        String userId,
        UserDetailedNotMe user,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminShowModerationLogsItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminShowModerationLogsItem(
            String id,
            Instant createdAt,
            String type,
            JsonNode info,
            String userId,
            UserDetailedNotMe user) {
        this(id, createdAt, type, info, userId, user, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminShowModerationLogsItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AdminShowModerationLogsItem",
                "id,createdAt,type,info,userId,user,unknown",
                id, createdAt, type, "[redacted]", userId, user, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, type, info, userId, user, unknown};
    }
}
